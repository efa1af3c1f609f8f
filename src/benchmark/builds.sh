#!/bin/sh
# Times whole builds of an archive that nobody held, in processes of their own, as users start them.
# usage: builds.sh FORUMS [RUNS [--edit]] [OPTION of build …]       default: 5 runs
#        --edit: a forum is edited before each run, and nothing is removed
# Asks for a jar (mvn package), GNU time, and room in $TMPDIR (/dev/shm measures no disk).
set -eu
forums=$1
runs=${2:-5}
if [ $# -gt 1 ]; then shift 2; else shift 1; fi
edit=no
if [ "${1:-}" = --edit ]; then edit=yes; shift; fi
project=$(CDPATH= cd -P "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/builds.XXXXXX")
times=$(mktemp)
trap 'rm -rf "$folder" "$times"' EXIT
trap 'exit 1' INT TERM
java "$project/src/benchmark/java/org/summitarchive/benchmark/Corpus.java" "$forums" "$folder"
run=0
while [ $run -le "$runs" ]; do              # the first warms the disk, and makes the class archive
  if [ $edit = no ]; then
    find "$folder" -mindepth 1 -maxdepth 1 ! -name content -exec rm -rf {} +
  else
    forum=$(find "$folder/content" -path '*/forums/*.md' | sort | sed -n "$((run * 7 + 1))p")
    printf '\nEdited %s times.\n' "$run" >>"$forum"
  fi
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
