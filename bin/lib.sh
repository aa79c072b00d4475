# Functions shared by the programs of bin/. Sourced, never run.
# shellcheck shell=bash
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
export ROOT

say()  { printf '[%4ds] %s\n' "$SECONDS" "$*" >&2; }
fail() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# Prints the comment that opens a program: its help is written once, where it is read first.
help_of() { sed -n '2,/^[^#]/{/^# shellcheck/d;s/^# \{0,1\}//p;}' "$1"; }

is_root() { [[ $EUID -eq 0 ]]; }

has() { # command
  case $1 in
    initdb) "$ROOT/bin/postgres" found >/dev/null ;;
    ensurepip) python3 -c 'import venv, ensurepip' 2>/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

may_install() { is_root && command -v apt-get >/dev/null; }

# What a program cannot do without, each "command package...". Root gets what is missing; anybody else is told all of
# it at once, as one line to paste.
need_packages() {
  local want names commands=() packages=()
  for want in "$@"; do
    if has "${want%% *}"; then continue; fi
    # bin/postgres installs that, and keeps the distribution from making a cluster.
    if may_install && [[ $want == initdb* ]]; then continue; fi
    commands+=("${want%% *}")
    read -ra names <<<"${want#* }"
    packages+=("${names[@]}")
  done
  ((${#packages[@]})) || return 0
  may_install || fail "needs ${commands[*]}: sudo apt-get install -y ${packages[*]}"
  say "installing ${packages[*]} (apt-get)"
  apt_install "${packages[@]}"
  for want in "${commands[@]}"; do has "$want" || fail "${packages[*]}: no $want"; done
}

# What a check can do without: root gets it; for anybody else the check is skipped, and this line says so.
want_package() { # command package...
  if has "$1"; then return; fi
  if may_install; then need_packages "$*"; return; fi
  echo "skipped: no $1 (sudo apt-get install -y ${*:2})"
  return 1
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 && return
  apt-get update -qq >/dev/null || fail "apt-get update failed"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
    fail "apt-get could not install $*"
}

at_least() { # version, least
  [[ $(printf '%s\n' "$1" "$2" | sort -V | head -n 1) == "$2" ]]
}

# The toolchain itself is chosen by rust-toolchain.toml, which only rustup heeds.
need_rust() {
  local least have
  command -v cargo >/dev/null || [[ ! -r $HOME/.cargo/env ]] || . "$HOME/.cargo/env"
  command -v cargo >/dev/null || fail "needs Rust: see https://rustup.rs"
  least=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$ROOT/Cargo.toml")
  have=$(cd "$ROOT" && cargo --version | cut -d ' ' -f 2)
  at_least "$have" "$least" || fail "needs Rust $least or newer, and this is $have: see https://rustup.rs"
}

need_node() {
  local least have
  least=$(sed -n 's/.*"node": ">=\(.*\)"/\1/p' "$ROOT/frontend/package.json")
  command -v node >/dev/null && command -v npm >/dev/null || fail "needs Node $least or newer, with npm: see https://nodejs.org"
  have=$(node --version)
  at_least "${have#v}" "$least" || fail "needs Node $least or newer, and this is ${have#v}: see https://nodejs.org"
}

# True when something answers on the loopback port.
port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() { # first candidate
  local port
  for ((port = $1; port < $1 + 200; port++)); do
    port_taken "$port" || { echo "$port"; return; }
  done
  fail "no free port from $1 on"
}

# Puts standard input under the heading `## NAME` of a Markdown file, in place of what stood there.
write_section() { # name, file
  local text
  text=$(cat)
  mkdir -p "$(dirname "$2")"
  [[ -e $2 ]] || printf '# Results\n\nWritten by `bin/bench` and `bin/soak`; each replaces its own section.\n' >"$2"
  awk -v name="## $1" '$0 == name {skip = 1; next} skip && /^## / {skip = 0} !skip' "$2" >"$2.new"
  # One blank line between what stays and what comes.
  printf '%s\n\n## %s\n\n%s\n' "$(<"$2.new")" "$1" "$text" >"$2"
  rm -f "$2.new"
}
