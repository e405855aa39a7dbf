#!/usr/bin/env bash
# Times `cohesion check` on the call of Lens-Liévin as a process of its own, start of the runtime included: built as usual, compiled ahead of time, and
# compiled ahead of time together with the runtime (which takes minutes to publish).
# Prints the user time and the elapsed time of each run, in seconds, and the median. Usage: scripts/startup.sh [runs]; 11 unless said.
set -eu
cd "$(dirname "$0")/.."
runs="${1:-11}"
call=samples/lens-lievin-2021/call.json
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT

measure() {
  echo "$1"
  for _ in $(seq "$runs"); do
    { TIMEFORMAT='%U %R'; time "${@:2}" check "$call" > /dev/null; } 2>> "$out/times"
  done
  sort -n "$out/times" | awk '{ user[NR] = $1; print "  user " $1 "  elapsed " $2 } END { print "  median user " user[int((NR + 1) / 2)] }'
  rm "$out/times"
}

dotnet build src/Cohesion.Cli -c Release --nologo -v q > /dev/null
measure "built (Release)" dotnet src/Cohesion.Cli/bin/Release/net10.0/cohesion.dll
dotnet publish src/Cohesion.Cli -c Release --use-current-runtime --nologo -v q -o "$out/published" > /dev/null
measure "published for this platform" dotnet "$out/published/cohesion.dll"
dotnet publish src/Cohesion.Cli -c Release --use-current-runtime --self-contained --nologo -v q -o "$out/standalone" > /dev/null
measure "published with the runtime" "$out/standalone/cohesion"
