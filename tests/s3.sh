#!/usr/bin/env bash
# The bytes of documents in S3, against an emulator.
#
#   tests/s3.sh EXPEDIT      with DATABASE_URL (application) and EXPEDIT_OWNER_URL
#
# First the black-box tests of documents and uploads, then 20 MB in every way there is, and an outage of the store: what
# is refused leaves nothing behind, and the upload goes on when the store is back. Without Python's venv it is skipped.
# shellcheck source=bin/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"
# shellcheck source=tests/moto.sh
. "$ROOT/tests/moto.sh"

# The emulator keeps its objects in memory, so it stays; the way to it is what breaks.
start_relay() {
  "$MOTO/bin/python" - "$RELAY_PORT" "$MOTO_PORT" <<'PYTHON' &
import asyncio, sys

async def pump(reader, writer):
    try:
        while data := await reader.read(1 << 16):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()

async def relay(reader, writer):
    there, back = await asyncio.open_connection("127.0.0.1", sys.argv[2])
    await asyncio.gather(pump(reader, back), pump(there, writer))

async def main():
    async with await asyncio.start_server(relay, "127.0.0.1", sys.argv[1]) as server:
        await server.serve_forever()

asyncio.run(main())
PYTHON
  echo $! >"$S3_WORK/relay"
  wait_for "$RELAY_PORT"
}

# Whoever started it may be another process: there is no child to wait for.
stop_relay() {
  kill "$(<"$S3_WORK/relay")"
  while port_taken "$RELAY_PORT"; do sleep 0.1; done
}

stop() {
  kill "$moto" 2>/dev/null || true
  if [[ -f $S3_WORK/relay ]]; then kill "$(<"$S3_WORK/relay")" 2>/dev/null || true; fi
  rm -rf "$S3_WORK"
}

keys() { curl -fsS "http://127.0.0.1:$MOTO_PORT/expedit?list-type=2" | grep -o '<Key>[^<]*' | sort; }

# --- beside a service with the demo (see with_demo.sh)

call() { curl -sS -H "Authorization: Bearer $token" "$@"; }
field() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }
header() { tr -d '\r' <"$S3_WORK/head" | sed -n "s/^$1: //Ip"; }
status() { # expected, arguments of curl
  local got
  got=$(call -D "$S3_WORK/head" -o "$S3_WORK/answer" -w '%{http_code}' "${@:2}")
  [[ $got =~ ^($1)$ ]] || fail "$got instead of $1: ${*:2}: $(head -c 600 "$S3_WORK/answer")"
}
same() { # file, arguments of curl
  call -f "${@:2}" | cmp - "$1" || fail "other bytes than were sent: ${*:2}"
}
slice() { # offset, bytes
  head -c $(($1 + $2)) big | tail -c "$2"
}
piece() { # expected, offset, bytes, complete
  slice "$2" "$3" >piece
  status "$1" -X PATCH --data-binary @piece -H 'Content-Type: application/octet-stream' -H "Upload-Offset: $2" \
    -H "Upload-Complete: ?$4" "$EXPEDIT_URL$upload"
}
make() { # expected, file
  status "$1" "$documents" -F "document=$paper;type=application/json" -F "contingut=@$2"
}

beside_the_demo() {
  local api=$EXPEDIT_URL/api/v1 paper='{"nom": "Prova S3", "td": "TD99", "origen": "ciutada", "estat_elaboracio": "EE01"}'
  local documents=$api/ens/tirvia/documents token document upload id before
  cd "$S3_WORK"
  # More than two parts, and not a whole number of them.
  head -c 20000000 /dev/urandom >big
  head -c 20000000 /dev/urandom >other
  token=$(curl -fsS "$api/oauth/token" -d grant_type=password -d username=secretaria@demo.example \
    --data-urlencode 'password=expedit de prova' | field access_token)

  make 201 big
  document=$EXPEDIT_URL$(header location)
  same big "$document/contingut"
  # Across the seam of two parts (8 MiB).
  slice 8388600 101 >seam
  same seam -H 'Range: bytes=8388600-8388700' "$document/contingut"
  status 200 "$document"
  status '20[01]' -T other -H "If-Match: $(header etag)" -H 'Content-Type: application/octet-stream' \
    "$document/contingut?motiu=esmena"
  same other "$document/contingut"
  make 201 big
  same big "$EXPEDIT_URL$(header location)/contingut"

  status 201 -H 'Content-Type: application/json' "$api/ens/tirvia/pujades" -d '{"nom": "projecte.bin", "mida": 20000000}'
  upload=$(header location) id=$(field id <"$S3_WORK/answer")
  piece 204 0 9000000 0
  before=$(keys)

  stop_relay
  # Away is not full: 507 would tell people to wait for room.
  piece 503 9000000 11000000 1
  make 503 other
  # Whatever the status was when the first byte left, nobody takes a cut content for a whole one.
  ! call -f -o "$S3_WORK/answer" "$document/contingut" 2>/dev/null || fail "a content without its bytes was read"
  status 204 -I "$EXPEDIT_URL$upload"
  [[ $(header upload-offset) == 9000000 ]] || fail "the upload stands at $(header upload-offset)"

  start_relay
  [[ $(keys) == "$before" ]] || fail "something was kept of what was refused"
  status 204 -I "$EXPEDIT_URL$upload"
  piece 204 9000000 11000000 1
  status 201 -H 'Content-Type: application/json' "$documents" -d "${paper%\}}, \"contingut\": {\"pujada\": \"$id\"}}"
  same big "$EXPEDIT_URL$(header location)/contingut"
  same other "$document/contingut"
  echo "20 MB went to S3 and came back, in one go and in pieces, around an outage"
}

main() {
  local expedit
  expedit=$(realpath "$1")
  install_moto || return 0
  S3_WORK=$(mktemp -d) moto=''
  trap stop EXIT
  # Below the ports that the kernel lends to outgoing connections: the relay comes back to its own.
  MOTO_PORT=$(free_port 24600)
  start_moto "$MOTO_PORT" "$S3_WORK/moto.log"
  RELAY_PORT=$(free_port 24700)
  export S3_WORK MOTO_PORT RELAY_PORT
  start_relay
  export EXPEDIT_S3_URL=http://127.0.0.1:$RELAY_PORT EXPEDIT_S3_BUCKET=expedit EXPEDIT_S3_KEY=expedit EXPEDIT_S3_SECRET=secret

  EXPEDIT_BIN=$expedit cargo test --locked -p expedit-tests --test it -- documents uploads
  keys >/dev/null || fail "the tests put nothing into S3"
  DEMO_CASES=1 "$ROOT/tests/with_demo.sh" "$expedit" "$ROOT/tests/s3.sh" --beside-the-demo
}

case ${1:-} in
  ''|--help|-h) help_of "$ROOT/tests/s3.sh" ;;
  --beside-the-demo) beside_the_demo ;;
  *) main "$1" ;;
esac
