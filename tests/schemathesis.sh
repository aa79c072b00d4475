#!/usr/bin/env bash
# The contract against the service of EXPEDIT_URL: Schemathesis (from PyPI, in .data/schemathesis) makes up requests of
# every operation and holds each answer against openapi/expedit.json: as the secretary at length, as each role, as a
# service client, and as somebody of another body, who must not get or do anything.
#
#   tests/with_demo.sh EXPEDIT tests/schemathesis.sh [CALLER...]      secretary, foreign, client, diputacio, or a role
#
# Requests are made up anew from SEED (1).
# shellcheck source=bin/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"
TOOL=$ROOT/.data/schemathesis
CONTRACT=$ROOT/openapi/expedit.json
# A stream never ends, and whoever signs out or changes the password makes every later request a 401; who makes the
# second factor compulsory (update_ens), a 403.
APART='(/esdeveniments|/oauth/token|/sessio|/sessio/renova|/jo/contrasenya|/jo/segon_factor.*|/jo/sessions.*)$'
PASSWORD='expedit de prova'

install_tool() {
  "$TOOL/bin/schemathesis" --version >/dev/null 2>&1 && return
  rm -rf "$TOOL"
  want_package ensurepip python3-venv || return
  python3 -m venv "$TOOL"
  "$TOOL/bin/pip" install -q --disable-pip-version-check 'schemathesis==4.*' >/dev/null 2>&1 || {
    echo "skipped: pip could not install schemathesis"
    return 1
  }
}

field() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }
token_of() { # account
  curl -fsS --retry 5 "$api/oauth/token" -d grant_type=password -d "username=$1" --data-urlencode "password=$PASSWORD" | field access_token
}
call() { curl -fsS --retry 5 -H "Authorization: Bearer $secretary" -H 'Content-Type: application/json' "$@"; }
first() { call "$api/ens/tirvia/$1?limit=1" | sed 's/.*"items":\[//' | field id; }

# An account of this role alone, in the town: invited, and the link taken.
account_of() { # role
  local link
  link=$(call "$api/ens/tirvia/usuaris" -d '{"correu": "'"$1"'@prova.example", "nom": "Prova '"$1"'",
    "drets": [{"rol": "'"$1"'"}]}' | field url)
  call "$api/enllacos" -d '{"testimoni": "'"${link##*#}"'", "contrasenya": "'"$PASSWORD"'"}' >/dev/null
  token_of "$1@prova.example"
}

client() {
  curl -fsS --retry 5 "$api/oauth/token" -d grant_type=client_credentials -d "client_id=$(sed -n 's/^ *client_id *//p' "$DEMO")" \
    --data-urlencode "client_secret=$(sed -n 's/^ *client_secret *//p' "$DEMO")" | field access_token
}

# Invented identifiers find nothing: most of the service would be seen from its 404 only.
write_places() { # file
  local person case document
  person=$(first persones) case=$(first expedients) document=$(first documents)
  [[ -n $person && -n $case && -n $document ]] || fail "the demo has no person, case or document"
  cat >"$1" <<TOML
[parameters]
"path.ens" = "tirvia"
"path.persona" = "$person"

[[operations]]
include-path-regex = "/expedients/\\\\{id\\\\}"
parameters = { "path.id" = "$case" }

[[operations]]
include-path-regex = "/documents/\\\\{id\\\\}"
parameters = { "path.id" = "$document" }
TOML
}

ask() { # caller token examples phases
  local checks=no_failure_of_the_service,status_code_conformance,content_type_conformance,response_schema_conformance
  local log=$work/$1.log only=()
  if [[ $1 == foreign ]]; then checks+=,nothing_of_another_body only=(--include-path-regex '/ens/\{ens\}/'); fi
  SCHEMATHESIS_HOOKS=schemathesis_hooks PYTHONPATH=$ROOT/tests PYTHONDONTWRITEBYTECODE=1 \
    "$TOOL/bin/schemathesis" --config-file "$work/places.toml" run "$CONTRACT" --url "$EXPEDIT_URL" \
    -H "Authorization: Bearer $2" --max-examples "$3" --phases "$4" --request-timeout 10 --workers 2 \
    --continue-on-failure --seed "${SEED:-1}" --no-color --warnings off -c "$checks" "${only[@]}" \
    --exclude-path-regex "$APART" --exclude-operation-id update_ens >"$log" 2>&1 || { cat "$log"; return 1; }
  printf '%4d s  %-14s %s operations, %s\n' $SECONDS "$1" "$(sed -n 's/^ *Tested: //p' "$log")" \
    "$(grep -A1 '^Test cases:' "$log" | tail -n 1 | tr -s ' ')"
}

ask_as() { # caller
  local token
  case $1 in
    secretary) ask "$1" "$secretary" 6 examples,coverage,fuzzing; return ;;
    # Of one town only, asking in the name of another.
    foreign) token=$(token_of arxiu@demo.example) ;;
    # The roles of the platform are held outside of every body.
    diputacio) token=$(token_of diputacio@demo.example) ;;
    client) token=$(client) ;;
    *) token=$(account_of "$1") ;;
  esac
  ask "$1" "$token" 2 examples,fuzzing
}

one() { # caller
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  cd "$work"
  secretary=$(token_of secretaria@demo.example)
  write_places "$work/places.toml"
  ask_as "$1"
}

# Some roles nobody holds in a town: those of the platform (diputacio) and of service clients (client).
every_caller() {
  echo secretary foreign client diputacio
  node -p 'require(process.argv[1]).components.schemas.Dret.properties.rol.enum.join("\n")' "$CONTRACT" |
    grep -vxE 'plataforma|desplegament|integracio'
}

each() { # callers
  local caller failed=()
  install_tool || return 0
  for caller in "$@"; do
    # A process of its own, so that `set -e` holds inside it and one failure does not hide the next.
    "$ROOT/tests/schemathesis.sh" --as "$caller" || failed+=("$caller")
  done
  ((${#failed[@]} == 0)) || fail "answers that the contract does not have, as: ${failed[*]}"
}

case ${1:-} in --help|-h) help_of "$ROOT/tests/schemathesis.sh"; exit ;; esac
: "${EXPEDIT_URL:?run it with tests/with_demo.sh}"
api=$EXPEDIT_URL/api/v1
case ${1:-} in
  --as) one "$2" ;;
  '') mapfile -t callers < <(every_caller | tr ' ' '\n'); each "${callers[@]}" ;;
  *) each "$@" ;;
esac
