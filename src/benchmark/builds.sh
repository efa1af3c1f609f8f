#!/bin/sh
# Times whole builds of an archive that nobody held, in processes of their own, as users start them.
# usage: builds.sh FORUMS [RUNS] [OPTION of build …]       default: 5 runs
# Asks for a jar (mvn package), GNU time, and room in $TMPDIR (/dev/shm measures no disk).
set -eu
forums=$1
runs=${2:-5}
if [ $# -gt 1 ]; then shift 2; else shift 1; fi
project=$(CDPATH= cd -P "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/builds.XXXXXX")
times=$(mktemp)
trap 'rm -rf "$folder" "$times"' EXIT
trap 'exit 1' INT TERM
java "$project/src/benchmark/java/org/summitarchive/benchmark/Corpus.java" "$forums" "$folder"
run=0
while [ $run -le "$runs" ]; do              # the first warms the disk, and makes the class archive
  find "$folder" -mindepth 1 -maxdepth 1 ! -name content -exec rm -rf {} +
  command time -f '%e %U %S %M' -o "$folder/time" "$project/bin/summit-archive" build \
    --content "$folder/content" --output "$folder/site" --quiet "$@" 2>"$folder/warnings"
  [ $run -eq 0 ] || cat "$folder/time" >>"$times"
  run=$((run + 1))
done
pages=$(find "$folder/site" -name '*.html' | wc -l)
sort -n "$times" | awk -v pages="$pages" -v forums="$forums" '
  { wall[NR] = $1; cpu[NR] = $2 + $3; memory[NR] = $4 / 1024 }
  END {
    middle = int((NR + 1) / 2)
    printf "%d forums, %d pages, %d runs: wall %.2f s (%.2f-%.2f), cpu %.2f s, memory %d MiB; the middle run by wall\n",
      forums, pages, NR, wall[middle], wall[1], wall[NR], cpu[middle], memory[middle]
  }'
