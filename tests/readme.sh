#!/usr/bin/env bash
# The README's walk-through, as a newcomer pastes it, against the service of EXPEDIT_URL (see with_demo.sh).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Only the address is another, and the stream is watched for less long.
sed -n '/<!-- walkthrough -->/,/<!-- \/walkthrough -->/{/^<!--/d;/^```/d;p}' README.md |
  sed "s|http://127.0.0.1:8080|$EXPEDIT_URL|; s|--max-time 10|--max-time 2|" >"$work/walk.sh"
# Through a pipe: `tee /dev/stderr` would empty a file.
(cd "$work" && bash -eu walk.sh 2>&1 | cat >walk.log) || { cat "$work/walk.log"; exit 1; }

# What a reader is promised at each step.
failed=0
for promise in '"numero":"20[0-9]{2}/[0-9]{6}"' '"estat":"definitiu"' '"estat":\{"codi":"suspes"' '"codi":"acte_refusat"' \
  '"base_legal":' '"remei":\{' '"type":"expedient.suspensio_aixecada"'; do
  grep -qE "$promise" "$work/walk.log" || { echo "the walk-through does not show $promise"; failed=1; }
done
grep -q 'client_secret' "$DEMO" || { echo "the demo tells no service client"; failed=1; }
((failed == 0)) || { cat "$work/walk.log"; exit 1; }
echo "the walk-through of the README works as written"
