#!/usr/bin/env bash
# Tests ./attache as a person runs it: whole processes, after a build. Prints one line a test.
set -u
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
attache=$here/attache
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
passed=0 failed=0

ok() { passed=$((passed + 1)); echo "ok      $1"; }
not_ok() { failed=$((failed + 1)); echo "FAILED  $1: $2"; }

# expect NAME STATUS COMMAND…: runs the command; its output is then in out and err.
expect() {
    local name=$1 wanted=$2 status
    shift 2
    "$@" >out 2>err
    status=$?
    if [ "$status" = "$wanted" ]; then ok "$name"; else not_ok "$name" "status $status, not $wanted: $(head -3 err)"; fi
}

says() { if grep -q -- "$2" "$1"; then ok "  says $2"; else not_ok "  says $2" "$(head -3 "$1")"; fi; }
silent() { if [ -s "$1" ]; then not_ok "  nothing on $1" "$(head -3 "$1")"; else ok "  nothing on $1"; fi; }

# What is not there yet is built, and it says so; the second run does not build.
expect "the first run builds" 0 "$attache" --version
expect "a second run does not build" 0 "$attache" --version
silent err
expect "help" 0 "$attache" --help
says out "Commands:"
expect "an unknown command" 2 "$attache" legder
says err "ledger"

# From another directory, through a link, with a name that has a blank.
mkdir "a b" && ln -s "$attache" "a b/attache"
expect "through a link" 0 "a b/attache" --version

# A text without anything to extract needs no store and no records, but the whole reading: models and all.
printf -- '---\ndate: 2031-04-05\ntitle: A fjord\n---\nNorway pledged 12 drones to Ukraine on Friday, its minister said.\n' >fjord.txt
expect "extract" 0 "$attache" extract fjord.txt
says out '"doc":"fjord"'
if [ "$(wc -l <out)" = 1 ]; then ok "  one line an article"; else not_ok "  one line an article" "$(wc -l <out)"; fi
expect "read" 0 "$attache" read fjord.txt
expect "read again" 0 "$attache" read fjord.txt
says out "Nothing new"
expect "an input that is not there" 1 "$attache" extract gone.txt
says err "gone.txt"

# Looking starts in well under a second on a quiet machine; what it took is printed, not judged, since machines differ.
for command in --help ledger "show fjord" "search fjord"; do
    start=$(date +%s%N)
    # shellcheck disable=SC2086
    expect "$command" 0 "$attache" $command
    echo "        $command took $((($(date +%s%N) - start) / 1000000)) ms"
done

# Without a JDK 25 one line says what to install.
expect "without a JDK" 2 env -i PATH=/usr/bin:/bin HOME="$work" ATTACHE_JDK_PLACES="$work" "$attache" --version
says err "JDK 25"
if [ "$(wc -l <err)" = 1 ]; then ok "  in one line"; else not_ok "  in one line" "$(cat err)"; fi

echo "launcher: $passed passed, $failed failed"
[ "$failed" = 0 ]
