# An emulator of S3 (moto, from PyPI) in .data/moto, for tests. Sourced after bin/lib.sh, never run.
# shellcheck shell=bash
MOTO=$ROOT/.data/moto
# Only what the emulation of S3 needs: moto[server] brings every other service of Amazon along.
MOTO_PACKAGES=('moto[s3]==5.2.*' flask flask-cors)

install_moto() {
  mkdir -p "$ROOT/.data"
  "$MOTO/bin/python" -c 'import moto.server' 2>/dev/null && return
  rm -rf "$MOTO"
  want_package ensurepip python3-venv || return
  python3 -m venv "$MOTO"
  "$MOTO/bin/pip" install -q --no-compile --disable-pip-version-check "${MOTO_PACKAGES[@]}" >/dev/null 2>&1 || {
    echo "skipped: pip could not install ${MOTO_PACKAGES[*]}"
    return 1
  }
}

wait_for() { # port
  for ((tries = 0; tries < 150; tries++)); do
    if port_taken "$1"; then return; fi
    sleep 0.1
  done
  fail "nothing listens on $1"
}

# The process is in `moto`, the objects in its memory.
start_moto() { # port, log
  "$MOTO/bin/moto_server" -H 127.0.0.1 -p "$1" >"$2" 2>&1 &
  # shellcheck disable=SC2034 # whoever sources this stops it
  moto=$!
  wait_for "$1"
  curl -fsS -o /dev/null -X PUT "http://127.0.0.1:$1/expedit"
}
