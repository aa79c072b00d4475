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

# Names a command and its Debian package: installs it when root, says the one line otherwise.
need_package() { # command package...
  command -v "$1" >/dev/null && return
  local command=$1; shift
  is_root && command -v apt-get >/dev/null || fail "needs $command: sudo apt-get install -y $*"
  say "installing $* (apt-get)"
  apt_install "$@"
  command -v "$command" >/dev/null || fail "$* gives no $command"
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 && return
  apt-get update -qq >/dev/null || fail "apt-get update failed"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
    fail "apt-get could not install $*"
}

# The toolchain itself is chosen by rust-toolchain.toml.
need_rust() {
  command -v cargo >/dev/null || [[ ! -r $HOME/.cargo/env ]] || . "$HOME/.cargo/env"
  command -v cargo >/dev/null || fail "needs Rust: see https://rustup.rs"
  need_package cc gcc libc6-dev
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
