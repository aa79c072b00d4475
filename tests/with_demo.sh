#!/usr/bin/env bash
# Runs a command beside a service of its own with the demo in it, on a database of its own.
#
#   tests/with_demo.sh EXPEDIT COMMAND...     with DATABASE_URL (application) and EXPEDIT_OWNER_URL (may create databases)
#
# The command finds the address in EXPEDIT_URL, what the demo printed in DEMO, and the built web client is served when
# there is one. Everything is gone afterwards.
set -euo pipefail
expedit=$1; shift
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
work=$(mktemp -d)
service=''
server=$EXPEDIT_OWNER_URL database=demo_$$_$RANDOM

stop() {
  if [[ -n $service ]]; then kill "$service" 2>/dev/null && wait "$service" || true; fi
  # PostgreSQL's own cleaning may be inside, which only a superuser could turn out: it leaves by itself.
  for ((tries = 0; tries < 20; tries++)); do
    psql -X -q "$server" -c "DROP DATABASE IF EXISTS $database WITH (FORCE)" 2>/dev/null && break
    sleep 0.5
  done
  rm -rf "$work"
}
trap stop EXIT

psql -X -q -v ON_ERROR_STOP=1 "$server" -c "CREATE DATABASE $database"
export DATABASE_URL=${DATABASE_URL%/*}/$database EXPEDIT_OWNER_URL=${EXPEDIT_OWNER_URL%/*}/$database
EXPEDIT_SECRET=$(od -An -N32 -tx1 /dev/urandom | tr -d ' \n')
export EXPEDIT_SECRET
export EXPEDIT_DATA=$work EXPEDIT_LISTEN=127.0.0.1:0 EXPEDIT_RATE_LIMIT=0 EXPEDIT_DOOR_RATE_LIMIT=0 DEMO=$work/demo
if [[ -f $root/frontend/dist/index.html ]]; then export EXPEDIT_FRONTEND=$root/frontend/dist; fi

"$expedit" migrate >/dev/null
"$expedit" demo --cases "${DEMO_CASES:-12}" 2>"$work/log" >"$DEMO" || { cat "$work/log"; exit 1; }
: >"$work/serve"
"$expedit" serve 2>"$work/log" >"$work/serve" &
service=$!
for ((tries = 0; tries < 100; tries++)); do
  EXPEDIT_URL=$(sed -n 's/^listening on //p' "$work/serve")
  [[ -z $EXPEDIT_URL ]] || break
  sleep 0.1
done
[[ -n $EXPEDIT_URL ]] || { cat "$work/log"; exit 1; }
export EXPEDIT_URL
"$@"
