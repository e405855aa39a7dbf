#!/usr/bin/env bash
# Damages files of every format and holds each reader against its schema: it never throws, and both refuse the same structural mistakes.
# Tells how many files each format got, and how long the slowest took to read. Usage: scripts/fuzz.sh [count]; a million unless said.
# A format whose files take longer to read gets so many times fewer, as its test says.
set -eu
cd "$(dirname "$0")/.."
export COHESION_MUTATIONS="${1:-1000000}"
dotnet build -c Release --nologo -v q
dotnet test tests/Cohesion.Domain.Tests -c Release --no-build --nologo --filter "FullyQualifiedName~agree_on_what_is_structural|FullyQualifiedName~schema_agrees_with_the_reader" \
  --logger "console;verbosity=detailed" | grep -E "^  (Passed|Failed)|damaged files|Example [0-9]|^(Test Run|Total tests|     (Passed|Failed))"
