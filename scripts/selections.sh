#!/usr/bin/env bash
# Holds random selections with every feature at once against a second implementation: no difference.
# Usage: scripts/selections.sh [count]; ten million unless said.
set -eu
cd "$(dirname "$0")/.."
export COHESION_SELECTIONS="${1:-10000000}"
dotnet build tests/Cohesion.Domain.Tests -c Release --nologo -v q
dotnet test tests/Cohesion.Domain.Tests -c Release --no-build --nologo --filter "FullyQualifiedName~AwardLaws.A_second_implementation" \
  --logger "console;verbosity=detailed" | grep -E "^  (Passed|Failed)|^(Test Run|Total tests|     (Passed|Failed))"
