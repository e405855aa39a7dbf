#!/usr/bin/env bash
# Compares generated versions of rules with all applications that there are: 100 000 pairs, or as many as given.
set -eu
cd "$(dirname "$0")/.."
COHESION_PAIRS="${1:-100000}" dotnet test tests/Cohesion.Domain.Tests --nologo -v q --filter "FullyQualifiedName~Somebody_loses_or_gains_exactly_when_trying_every_application_shows_one"
