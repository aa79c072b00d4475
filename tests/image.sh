#!/usr/bin/env bash
# The Dockerfile and docker-compose.yml, tried without a registry of images and without a Docker service.
#
#   tests/image.sh EXPEDIT WORKER      the two programs, built on Debian 12 or older; frontend/dist built too
#
# The stages that run are built as they are written, on a base by debootstrap; what the others would compile is what you
# give. Then, in a network of its own, the layout as Docker Compose reads it: the passwords by the line of its head, a
# PostgreSQL of this machine by its bootstrap script, an emulator of S3, and `migrate`, `server` and `worker` from their
# images with the user, environment, rights and read-only root that it says. The README's walk-through must work there.
# Needs root, podman, debootstrap and Docker Compose 2 (Debian 13: docker-compose; Ubuntu: docker-compose-v2).
# shellcheck source=bin/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"
# shellcheck source=tests/moto.sh
. "$ROOT/tests/moto.sh"
BASE=docker.io/library/debian:bookworm-slim
KEPT=$ROOT/.data/image

# Images of its own: the base is no image of anybody's registry.
engine() { env -u DOCKER_CONFIG podman --root "$KEPT/storage" --runroot "$KEPT/run" "$@"; }

# Nothing of the caller's environment is the layout's.
compose() {
  local command=(docker compose)
  docker compose version >/dev/null 2>&1 || command=(docker-compose)
  env -i PATH="$PATH" HOME="$HOME" ${DOCKER_CONFIG:+DOCKER_CONFIG="$DOCKER_CONFIG"} "${command[@]}" \
    -f "$ROOT/docker-compose.yml" "$@"
}

# An expression of JavaScript about the layout, where a list gives a line for each of its items.
layout() {
  node -e '
    const layout = JSON.parse(require("fs").readFileSync(process.argv[1]).toString().split("$$").join("$"));
    const server = layout.services.server, worker = layout.services.worker, migrate = layout.services.migrate;
    const found = eval(process.argv[2]) ?? [];
    for (const line of [found].flat()) console.log(line);' "$work/layout.json" "$1"
}

skip() { echo "skipped: $*"; exit 0; }

# --- the layout's file

read_layout() {
  local told
  told=$(compose --env-file /dev/null config 2>&1 >/dev/null) && fail "docker-compose.yml asks for no password"
  [[ $told == *'make .env first, see the head of docker-compose.yml'* ]] || fail "without passwords it says: $told"
  # The commands of the head of the file, as an operator pastes them.
  (cd "$work" && eval "$(sed -n '/^#   (umask/,/>\.env)$/s/^#   //p' "$ROOT/docker-compose.yml")")
  [[ $(stat -c %a "$work/.env") == 600 ]] || fail "others may read .env"
  compose --env-file "$work/.env" config --format json >"$work/layout.json"
  say "docker-compose.yml is sound"
}

# --- the images

build_images() { # expedit, worker
  local target
  mkdir -p "$KEPT" "$work/context"
  if ! engine image exists "$BASE"; then
    say "making the base (debootstrap)"
    debootstrap --variant=minbase bookworm "$work/base" >"$work/log" 2>&1 || { tail "$work/log"; fail "debootstrap failed"; }
    tar -C "$work/base" -c . | engine import -q - "$BASE"
    rm -rf "$work/base"
  fi
  cp "$1" "$work/context/expedit"
  cp "$2" "$work/context/expedit-worker"
  cp -r "$ROOT/frontend/dist" "$work/context/dist"
  {
    printf 'FROM scratch AS web\nCOPY dist /src/frontend/dist\n'
    printf 'FROM scratch AS build-server\nCOPY expedit /out/expedit\n'
    printf 'FROM scratch AS build-worker\nCOPY expedit-worker /out/expedit-worker\n'
    sed -n '/^FROM debian:/,$p' "$ROOT/Dockerfile"
  } >"$work/Dockerfile"
  for target in server worker; do
    say "building the image of the $target"
    engine build -q --isolation chroot --format docker --pull-never --target "$target" -t "expedit-$target" \
      -f "$work/Dockerfile" "$work/context" >"$work/log" 2>&1 || { cat "$work/log"; fail "the image of the $target does not build"; }
  done
}

# --- from here on in a network of its own, where the addresses of the layout are free

as_server() { runuser -u postgres -- env -i PATH="$PATH" "${@}"; }

# As the entry point of PostgreSQL's image does it: the script runs once, over the socket only, before anybody may connect.
start_database() {
  local data=$work/postgres/data socket=$work/postgres/socket script=$work/postgres/bootstrap.sh options
  binaries=$("$ROOT/bin/postgres" found)
  chmod 711 "$work"
  install -d -o postgres "$work/postgres" "$socket"
  layout 'layout.services.database.environment.POSTGRES_PASSWORD' >"$work/postgres/password"
  layout 'layout.configs.bootstrap.content' >"$script"
  chmod 755 "$script"
  mapfile -t arguments < <(layout 'layout.services.database.environment.POSTGRES_INITDB_ARGS.split(" ")')
  mapfile -t secrets < <(layout 'Object.entries(layout.services.database.environment).map(e => e.join("="))')
  options="$(layout 'layout.services.database.command.slice(1).join(" ")') -cunix_socket_directories=$socket"
  as_server "$binaries/initdb" -D "$data" -U postgres --pwfile="$work/postgres/password" --auth-host=scram-sha-256 \
    --auth-local=trust "${arguments[@]}" >/dev/null
  as_server "$binaries/pg_ctl" start -w -D "$data" -l "$data/log" -o "$options -clisten_addresses=" >/dev/null
  as_server "${secrets[@]}" PGHOST="$socket" "$script" >"$work/log" 2>&1 || { cat "$work/log"; fail "the bootstrap script failed"; }
  as_server "$binaries/pg_ctl" restart -w -D "$data" -l "$data/log" -o "$options" >/dev/null
  say "the bootstrap script made the database"
}

# One service of the layout; `mounts` and the like are lines of options for podman.
run() { # service, options of podman...
  local name=$1 options=() line
  shift
  while read -r line; do options+=("$line"); done < <(layout "
    const service = layout.services.$name;
    [...Object.entries(service.environment).filter(e => e[1] !== null).map(e => '--env=' + e.join('=')),
      ...(service.volumes ?? []).map(v => '--volume=$work/' + v.source + ':' + v.target),
      ...(service.tmpfs ?? []).map(path => '--tmpfs=' + path),
      ...(service.cap_drop ?? []).map(right => '--cap-drop=' + right.toLowerCase()),
      ...(service.security_opt ?? []).map(option => '--security-opt=' + option.replace(':true', '')),
      ...(service.read_only ? ['--read-only', '--read-only-tmpfs=false'] : []), ...(service.init ? ['--init'] : [])]")
  mapfile -t arguments < <(layout "layout.services.$name.command")
  engine run --name "$name" --network host --add-host database:127.0.0.1 --add-host objects:127.0.0.1 \
    --cgroups disabled --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 --log-driver k8s-file \
    "${options[@]}" "$@" "$(layout "layout.services.$name.image")" "${arguments[@]}"
}

inside() { engine exec server "$@"; }

wait_until_healthy() {
  local tries test
  mapfile -t test < <(layout 'server.healthcheck.test.slice(1)')
  for ((tries = 0; tries < 100; tries++)); do
    if inside "${test[@]}"; then return; fi
    sleep 0.2
  done 2>/dev/null
  engine logs server | tail
  fail "the server is not healthy"
}

page() { # path, text that it shows
  curl -fsS "$EXPEDIT_URL$1" >"$work/page" || fail "$1 does not answer"
  grep -q "$2" "$work/page" || fail "$1 does not show $2"
}

# What the layout promises of a process: no right, no identity of the host, nothing to write to but its folder.
bound() {
  local status
  status=$(engine exec "$1" cat /proc/self/status)
  grep -q '^Uid:[[:space:]]*10001' <<<"$status" || fail "the $1 is not the user of its image"
  grep -q '^CapBnd:[[:space:]]*0*$' <<<"$status" || fail "the $1 keeps rights"
  grep -q '^NoNewPrivs:[[:space:]]*1$' <<<"$status" || fail "the $1 may gain rights"
  if engine exec "$1" touch /usr/trace 2>/dev/null; then fail "the $1 may write to its image"; fi
  engine exec "$1" sh -c 'cd /tmp && touch trace && cd /var/lib/expedit && touch trace && rm trace' || fail "the $1 may not write to its folder"
}

stopped() { # service, expected code
  local began=$SECONDS code
  engine stop -t 30 "$1" >/dev/null
  code=$(engine inspect "$1" --format '{{.State.ExitCode}}')
  ((code == $2 && SECONDS - began < 15)) || fail "the $1 ended with $code in $((SECONDS - began)) s"
}

clean() {
  engine rm -f -a >/dev/null 2>&1 || true
  if [[ -n $moto ]]; then kill "$moto" 2>/dev/null || true; fi
  if [[ -e $work/postgres/data/postmaster.pid ]]; then as_server "$binaries/pg_ctl" stop -m immediate -D "$work/postgres/data" >/dev/null; fi
}

alone() {
  moto='' binaries=''
  trap clean EXIT
  # crun refuses the hybrid layout of control groups that older systems mount.
  umount /sys/fs/cgroup/unified 2>/dev/null || true
  ip link set lo up
  engine rm -f -a >/dev/null
  EXPEDIT_URL=$(layout 'server.environment.EXPEDIT_URL') DEMO=$work/demo
  export EXPEDIT_URL DEMO
  start_database
  start_moto 8333 "$work/moto.log"
  # A named volume is the image's folder at first: the user of the image owns it.
  install -d -o 10001 -g "$(engine run --rm --network none --cgroups disabled --ulimit nofile=1024:1024 --ulimit nproc=1024:1024 \
    --entrypoint id expedit-server -g)" "$work/files"

  run migrate --rm >"$work/log" 2>&1 || { cat "$work/log"; fail "migrate failed"; }
  run migrate --rm >"$work/log" && grep -q '(0 new)' "$work/log" || fail "a second migration found something to do"
  run server -d >/dev/null
  run worker -d >/dev/null
  wait_until_healthy
  say "the server is healthy"
  bound server
  bound worker
  inside expedit admin --correu prova@demo.example --nom Prova >"$work/log"
  grep -qF "$EXPEDIT_URL/" "$work/log" || fail "the first administrator gets no link"
  inside expedit demo --cases 6 >"$DEMO"
  page / '<title>Expedit</title>'
  page /api/docs '/api/v1'
  page /avui '<title>Expedit</title>'
  "$ROOT/tests/readme.sh"
  inside expedit verify >"$work/log" || { cat "$work/log"; fail "what was written does not verify"; }
  curl -fsS 'http://127.0.0.1:8333/expedit?list-type=2' | grep -q '<Key>' || fail "no document went to S3"

  stopped server 0
  stopped worker 143
  engine start server worker >/dev/null
  wait_until_healthy
  "$ROOT/tests/readme.sh"
  engine logs worker >"$work/log" 2>&1
  grep -q '"swept"' "$work/log" || { cat "$work/log"; fail "the worker swept nothing"; }
  say "the layout works: migrated, healthy, bound, stopped and started again with its data"
}

main() {
  is_root || skip "needs root"
  command -v podman >/dev/null && command -v debootstrap >/dev/null && command -v catatonit >/dev/null ||
    skip "no podman or debootstrap (apt-get install -y podman crun catatonit debootstrap)"
  compose version >/dev/null 2>&1 || skip "no Docker Compose 2"
  [[ -f $ROOT/frontend/dist/index.html ]] || fail "frontend/dist is not built"
  need_node
  need_packages 'curl curl' 'openssl openssl' 'ip iproute2' 'initdb postgresql'
  install_moto || exit 0
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  read_layout
  build_images "$(realpath "$1")" "$(realpath "$2")"
  work=$work unshare --net --mount "$ROOT/tests/image.sh" --alone
}

case ${1:-} in
  ''|--help|-h) help_of "$ROOT/tests/image.sh" ;;
  --alone) alone ;;
  *) main "$1" "${2:?needs the worker too}" ;;
esac
