#!/usr/bin/env bash
# The contract against the service of EXPEDIT_URL: Schemathesis (from PyPI, in .data/schemathesis) makes up requests of
# every operation and holds each answer against openapi/expedit.json.
#
#   tests/with_demo.sh EXPEDIT tests/schemathesis.sh
#
# About four minutes; SECONDS_OF_FUZZING makes it shorter or longer. Not a stage: it finds something new or it does not.
# shellcheck source=bin/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"
TOOL=$ROOT/.data/schemathesis
# A stream never ends, and whoever signs out or changes the password makes every later request a 401.
APART='(/esdeveniments|/oauth/token|/sessio|/sessio/renova|/jo/contrasenya|/jo/segon_factor.*|/jo/sessions.*)$'

case ${1:-} in --help|-h) help_of "$ROOT/tests/schemathesis.sh"; exit ;; esac
: "${EXPEDIT_URL:?run it with tests/with_demo.sh}"

if [[ ! -x $TOOL/bin/schemathesis ]]; then
  command -v python3 >/dev/null && python3 -m venv "$TOOL" >/dev/null 2>&1 || {
    echo "skipped: no Python with venv (sudo apt-get install -y python3-venv)"
    exit
  }
  "$TOOL/bin/pip" install -q --disable-pip-version-check 'schemathesis==4.*' >/dev/null 2>&1 || {
    echo "skipped: pip could not install schemathesis"
    exit
  }
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
api=$EXPEDIT_URL/api/v1
field() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }
token=$(curl -fsS "$api/oauth/token" -d grant_type=password -d username=secretaria@demo.example \
  --data-urlencode 'password=expedit de prova' | field access_token)
first() { curl -fsS -H "Authorization: Bearer $token" "$api/ens/tirvia/$1?limit=1" | sed 's/.*"items":\[//' | field id; }

# Invented identifiers find nothing: most of the service would be seen from its 404 only.
cat >"$work/schemathesis.toml" <<TOML
[parameters]
"path.ens" = "tirvia"
"path.persona" = "$(first persones)"

[[operations]]
include-path-regex = "/expedients/\\\\{id\\\\}"
parameters = { "path.id" = "$(first expedients)" }

[[operations]]
include-path-regex = "/documents/\\\\{id\\\\}"
parameters = { "path.id" = "$(first documents)" }
TOML
cd "$work"
"$TOOL/bin/schemathesis" --config-file "$work/schemathesis.toml" run "$ROOT/openapi/expedit.json" --url "$EXPEDIT_URL" \
  -H "Authorization: Bearer $token" --phases examples,coverage,fuzzing --max-examples 6 \
  --max-time "${SECONDS_OF_FUZZING:-200}" --request-timeout 10 --continue-on-failure --seed 1 --no-color --warnings off \
  -c not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance \
  --exclude-path-regex "$APART"
