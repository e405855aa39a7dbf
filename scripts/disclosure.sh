#!/usr/bin/env bash
# Protects random tables and lets an attacker who tries every completion at them: he recovers nothing.
# Usage: scripts/disclosure.sh [count]; a million unless said, and a tenth as many linked ones.
set -eu
cd "$(dirname "$0")/.."
export COHESION_TABLES="${1:-1000000}"
dotnet build -c Release --nologo -v q
dotnet test tests/Cohesion.Domain.Tests -c Release --no-build --nologo --filter "FullyQualifiedName~ProtectionLaws" \
  --logger "console;verbosity=detailed" | grep -E "^  (Passed|Failed)|^(Test Run|Total tests|     (Passed|Failed))"
