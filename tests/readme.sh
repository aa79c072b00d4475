#!/usr/bin/env bash
# The README's walk-through, as a newcomer pastes it, against a service of its own with the demo in it.
#
#   tests/readme.sh EXPEDIT     with DATABASE_URL (application) and EXPEDIT_OWNER_URL
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
expedit=$1
work=$(mktemp -d)
trap 'kill "$service" 2>/dev/null || true; rm -rf "$work"' EXIT
service=''
export EXPEDIT_DATA=$work EXPEDIT_LISTEN=127.0.0.1:0

"$expedit" migrate >/dev/null
"$expedit" demo --cases 12 2>/dev/null >"$work/demo"
"$expedit" serve 2>/dev/null >"$work/serve" &
service=$!
for ((tries = 0; tries < 100; tries++)); do
  base=$(sed -n 's/^listening on //p' "$work/serve")
  [[ -z $base ]] || break
  sleep 0.1
done

sed -n '/<!-- walkthrough -->/,/<!-- \/walkthrough -->/{/^<!--/d;/^```/d;p}' README.md |
  sed "s|http://127.0.0.1:8080|$base|; s|--max-time 10|--max-time 2|" >"$work/walk.sh"
(cd "$work" && bash -eu walk.sh >walk.log 2>&1) || { cat "$work/walk.log"; exit 1; }

# What a reader is promised at each step.
failed=0
for promise in '"numero":"20[0-9]{2}/[0-9]{6}"' '"estat":"definitiu"' '"estat":\{"codi":"suspes"' '"codi":"acte_refusat"' \
  '"base_legal":' '"remei":\{' '"type":"expedient.suspensio_aixecada"'; do
  grep -qE "$promise" "$work/walk.log" || { echo "the walk-through does not show $promise"; failed=1; }
done
grep -q 'client_secret' "$work/demo" || { echo "the demo tells no service client"; failed=1; }
((failed == 0)) || { cat "$work/walk.log"; exit 1; }
echo "the walk-through of the README works as written"
echo "1 passed, 0 failed"
