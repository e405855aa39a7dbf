#!/usr/bin/env bash
# Runs the tests with many times the values that their laws draw in `dotnet test`, and with values of another seed: a new one, unless said.
# Usage: scripts/laws.sh [times [seed]]; twenty times unless said. A failure is brought back by the seed that the first line tells.
set -eu
cd "$(dirname "$0")/.."
export COHESION_TIMES="${1:-20}" COHESION_SEED="${2:-$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}"
echo "COHESION_TIMES=$COHESION_TIMES COHESION_SEED=$COHESION_SEED"
for project in Cohesion.Domain.Tests Cohesion.Domain.Testing.Tests; do
  dotnet test "tests/$project" -c Release --nologo
done
