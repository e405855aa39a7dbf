#!/usr/bin/env bash
# Splits random amounts by random weights: no lost cent, no part on the wrong side of zero, each the floor or the ceiling of its share.
# Usage: scripts/splits.sh [count]; a hundred million splits unless said, of up to 1 000 parts, to 10^13 euros either way.
set -eu
cd "$(dirname "$0")/.."
export COHESION_SPLITS="${1:-100000000}"
dotnet build tests/Cohesion.Domain.Tests -c Release --nologo -v q
dotnet test tests/Cohesion.Domain.Tests -c Release --no-build --nologo --filter "FullyQualifiedName~MoneySplitRuns" \
  --logger "console;verbosity=detailed" | grep -E "^  (Passed|Failed)|^(Test Run|Total tests|     (Passed|Failed))"
