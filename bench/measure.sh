# The measurements of bin/bench. Sourced by it, never run.
# shellcheck shell=bash
# shellcheck disable=SC2154

row() { printf '| %s | %s | %s | %s | %s |\n' "$@" | tee -a "$table" >&2; }
# pgbench has no home in the path of every distribution.
yard() { # address, script, options of pgbench
  local said
  said=$(PGOPTIONS='-c jit=off' pgbench -n -M prepared -T "$seconds" -f "${@:2}" "$1" 2>&1) || fail "pgbench: $said"
  awk '/^tps/ {printf "%.0f", $3}' <<<"$said"
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {if (b > 0) printf "%.2f", a / b; else print "?"}'; }

# wrk's report as "requests/s p50 p99 errors", times in ms.
load() { # clients, script, seconds
  wrk -t1 -c"$1" -d"${3:-$seconds}s" --latency -s "$ROOT/bench/$2" "$base" | awk '
    function ms(t) {if (t ~ /us$/) return t / 1000; if (t ~ /ms$/) return t + 0; return t * 1000}
    $1 == "50%" {p50 = ms($2)} $1 == "99%" {p99 = ms($2)} /^Requests\/sec/ {rps = $2}
    /Non-2xx/ {bad = $NF} END {printf "%.0f %.1f %.1f %d\n", rps, p50, p99, bad}'
}

# The statements of one request, as PostgreSQL logs them: the command is run with logging on.
record() { # marker, changing parameter, command...
  local log=$CLUSTER/data/server.log from
  sql -c "ALTER SYSTEM SET log_statement = 'all'" -c 'SELECT pg_reload_conf()' >/dev/null
  sleep 0.5
  from=$(wc -c <"$log")
  "${@:3}" >/dev/null
  sleep 0.5
  sql -c "ALTER SYSTEM SET log_statement = 'none'" -c 'SELECT pg_reload_conf()' >/dev/null
  sleep 0.3
  tail -c +"$((from + 1))" "$log" | "$tool" script "$1" "$2"
}

get() { curl -fs -H "Authorization: Bearer $BENCH_TOKEN" "$@"; }
numbers() { sql -c "SELECT darrer FROM serie s JOIN ens ON ens.id = s.ens_id WHERE alies = '$MAJOR' AND llibre = 'expedient' AND exercici = $1"; }

measure_B1() {
  local year=2026 most rps p50 p99 bad yard bare ens
  most=$(numbers $year)
  export BENCH_PATH=/api/v1/ens/$MAJOR/expedients/$year-%06d BENCH_MAX=$most
  {
    printf '\\set n random(1, %s)\n' "$most"
    record '"expedient"."numero" =' $((most / 2)) get "$base$(printf "$BENCH_PATH" $((most / 2)))"
  } >"$FILES/b1.sql"
  ens=$(sql -c "SELECT id FROM ens WHERE alies = '$MAJOR'")
  printf '\\set n random(1, %s)\nSELECT * FROM expedient WHERE ens_id = %s AND exercici = %s AND numero = :n;\n' "$most" "$ens" $year >"$FILES/bare.sql"
  load 32 read.lua 3 >/dev/null
  read -r rps p50 p99 bad < <(load 32 read.lua)
  yard=$(yard "$DATABASE_URL" "$FILES/b1.sql" -c 32 -j 1)
  bare=$(yard "$EXPEDIT_OWNER_URL" "$FILES/bare.sql" -c 32 -j 1)
  row B1 "read one case with labels, by number, $cases cases, 32 clients" "$rps/s, p50 $p50 ms, p99 $p99 ms, $bad failed" \
    "$yard/s: ratio $(ratio "$rps" "$yard"); bare SELECT as owner $bare/s: ratio $(ratio "$rps" "$bare")" "≥ 0.5 of the yardstick, p99 < 20 ms"
}

# One body: pages of 50 and 100, first, middle and last, 4 clients.
measure_lists() { # alias, what it is
  local middle last limit place cursor rps p50 p99 bad
  sign_in
  read -r middle last < <("$tool" walk "$base/api/v1/ens/$1")
  for limit in 50 100; do
    local said=''
    for place in first middle last; do
      # A body with one page has no other.
      [[ $place == first || -n $last ]] || continue
      case $place in first) cursor='' ;; middle) cursor="&cursor=$middle" ;; last) cursor="&cursor=$last" ;; esac
      export BENCH_PATH="/api/v1/ens/$1/expedients?limit=$limit$cursor"
      read -r rps p50 p99 bad < <(load 4 list.lua $((seconds / 2)))
      said+="$place $rps/s p50 $p50 p99 $p99 ms; "
      ((bad == 0)) || said+="$bad FAILED; "
    done
    row B2 "list of $limit, $2" "$said" "" "time flat ± 20 %"
  done
}

measure_B2() {
  local rps p50 p99 bad yard
  measure_lists "$MAJOR" "$cases cases, the body with nine tenths"
  measure_lists "$MINOR" "$cases cases, one of the others"
  export BENCH_PATH="/api/v1/ens/$MAJOR/expedients?limit=100"
  record 'ORDER BY "expedient"."data_obertura"' '' get "$base$BENCH_PATH" >"$FILES/b2.sql"
  read -r rps p50 p99 bad < <(load 16 list.lua)
  yard=$(yard "$DATABASE_URL" "$FILES/b2.sql" -c 16 -j 1)
  row B2 "list of 100, first page, 16 clients" "$rps/s, p50 $p50 ms, p99 $p99 ms, $bad failed" "$yard/s: ratio $(ratio "$rps" "$yard")" "≥ 1,500/s"
}

# Two people whom the body knows, a document that is referred to (no bytes), and the entry.
whole_case() {
  local party='{"rol": "%s", "persona": {"document": "%s", "nom": "Maria", "cognom1": "Farré"}}'
  printf '{"procediment": "QUEIXA", "titol": "Fanals fosos a la plaça", "interessats": ['
  printf "$party, $party" sollicitant 12345678Z interessat 87654321X
  printf '], "documents": [{"nom": "Instància", "td": "TD14", "origen": "ciutada", "estat_elaboracio": "EE01"}], "fets": [{"tipus": "assentament", "sentit": "entrada", "numero": "E/000123-2026", "instant": "2026-11-20T09:12:00Z", "oficina": "Registre general", "acceptat": true}]}'
}

measure_B3() {
  touch "$FILES/yardstick"
  local rps p50 p99 bad yard
  export BENCH_PATH=/api/v1/ens/$MAJOR/expedients BENCH_BODY=$FILES/case.json
  whole_case >"$BENCH_BODY"
  post() { get -H 'Content-Type: application/json' -H "Idempotency-Key: bench-$RANDOM$RANDOM$RANDOM" --data @"$BENCH_BODY" "$base$BENCH_PATH"; }
  post >/dev/null
  record 'INSERT INTO "expedient" ' '' post >"$FILES/b3.sql"
  read -r rps p50 p99 bad < <(load 32 create.lua)
  yard=$(yard "$DATABASE_URL" "$FILES/b3.sql" -c 32 -j 1)
  row B3 "create a whole case in one call (2 parties, 1 document; one body, 32 clients)" "$rps/s, p50 $p50 ms, p99 $p99 ms, $bad failed" \
    "$yard/s in $(grep -c startpipeline "$FILES/b3.sql") pipelines: ratio $(ratio "$rps" "$yard")" "≥ 0.5, ≤ 3 round trips"
}

measure_B4() {
  touch "$FILES/yardstick"
  local count=$((seconds * 250)) rps p50 p99 bad yard case task version
  "$tool" tasks "$base/api/v1/ens/$MAJOR" $((count + 1)) >"$FILES/tasks"
  read -r case task version < <(tail -1 "$FILES/tasks")
  sed -i '$d' "$FILES/tasks"
  export BENCH_PATH=/api/v1/ens/$MAJOR BENCH_TASKS=$FILES/tasks
  act() { get -H 'Content-Type: application/json' -H "If-Match: \"$version\"" --data '{}' "$base$BENCH_PATH/expedients/$case/tasques/$task/completa"; }
  record 'UPDATE "tasca"' '' act >"$FILES/b4.sql"
  # The yardstick does the same act on the same rows again and again: with more than one client they would wait for each other.
  yard=$(yard "$DATABASE_URL" "$FILES/b4.sql" -c 1 -j 1)
  read -r rps p50 p99 bad < <(load 1 act.lua $((seconds / 2)))
  row B4 "one act (a task is done, the case moves on), 1 client" "$rps/s, p50 $p50 ms, p99 $p99 ms, $bad failed" "$yard/s: ratio $(ratio "$rps" "$yard")" "≥ 0.5"
}

resident() { awk '/^VmRSS/ {printf "%d", $2 / 1024}' "/proc/$service/status"; }
peak() { awk '/^VmHWM/ {printf "%d", $2 / 1024}' "/proc/$service/status"; }
milliseconds() { date +%s%3N; }

DOCUMENT='{"nom": "Prova", "td": "TD99", "origen": "administracio", "estat_elaboracio": "EE01"}'
middle() { sort -n | awk '{line[NR] = $1} END {print line[int((NR + 1) / 2)]}'; }

# A file up in one call and down, beside dd and sha256sum on the same disk: the middle of several rounds, of new bytes each.
transfer() { # bytes, name, rounds
  local file=$FILES/upload began document round before size=$1 up down floor
  before=$(resident)
  rm -f "$FILES"/{up,down,floor}
  for ((round = 0; round < $3; round++)); do
    head -c "$size" /dev/urandom >"$file"
    began=$(milliseconds)
    dd if="$file" of="$file.copy" bs=1M conv=fsync status=none
    sha256sum "$file.copy" >/dev/null
    echo $(($(milliseconds) - began + 1)) >>"$FILES/floor"
    began=$(milliseconds)
    document=$(get -H 'Expect:' -F "document=$DOCUMENT;type=application/json" -F "contingut=@$file" "$base/api/v1/ens/$MAJOR/documents")
    echo $(($(milliseconds) - began + 1)) >>"$FILES/up"
    document=$(sed -E 's/.*"id":"([^"]+)".*/\1/' <<<"$document")
    began=$(milliseconds)
    get "$base/api/v1/ens/$MAJOR/documents/$document/contingut" | cmp - "$file" || fail "$2 came back different"
    echo $(($(milliseconds) - began + 1)) >>"$FILES/down"
  done
  # A range across two parts.
  get -r $((size / 2)) "$base/api/v1/ens/$MAJOR/documents/$document/contingut" | cmp - <(tail -c +$((size / 2 + 1)) "$file") || fail "a range of $2 came back different"
  rm -f "$file" "$file.copy"
  up=$(middle <"$FILES/up") down=$(middle <"$FILES/down") floor=$(middle <"$FILES/floor")
  row B6 "upload and download $2 (middle of $3)" "up $up ms, down with comparison $down ms, half as a range equal; RSS $before → $(resident) MB, peak $(peak) MB" \
    "dd + fsync + sha256sum $floor ms: ratio $(ratio "$floor" "$up")" "≥ 0.7, RSS flat"
}

# Small files, one call each. The floor: the disk's two fsyncs and a rename, and one committed INSERT.
small_files() { # bytes, name
  local rps p50 p99 bad disk insert floor before
  before=$(resident)
  export BENCH_PATH=/api/v1/ens/$MAJOR/documents BENCH_BYTES=$1 BENCH_DOCUMENT=$DOCUMENT
  load 1 upload.lua 1 >/dev/null
  read -r rps p50 p99 bad < <(load 1 upload.lua)
  disk=$("$tool" disk "$FILES" "$1" 1000)
  psql "$EXPEDIT_OWNER_URL" -qAtc 'CREATE TABLE banc (n bigint GENERATED ALWAYS AS IDENTITY, dades text)'
  echo "INSERT INTO banc (dades) VALUES ('$2');" >"$FILES/insert.sql"
  insert=$(yard "$EXPEDIT_OWNER_URL" "$FILES/insert.sql" -c 1 -j 1)
  psql "$EXPEDIT_OWNER_URL" -qAtc 'DROP TABLE banc'
  floor=$(awk -v disk="$disk" -v insert="$insert" 'BEGIN {printf "%.2f", disk + 1000 / insert}')
  row B6 "upload $2 in one call, 1 client" "$rps/s, p50 $p50 ms, p99 $p99 ms, $bad failed; RSS $before → $(resident) MB" \
    "write + fsync + rename + fsync $disk ms, with one committed INSERT $floor ms: ratio $(ratio "$floor" "$p50")" "≥ 0.7, RSS flat"
}

measure_B6() {
  stop_service
  start_service
  sign_in
  small_files 1024 "1 KB"
  transfer $((10 << 20)) "10 MB" 15
  transfer $((1 << 30)) "1 GB" 3
}

measure_B7() {
  local p50 p99 after50 after99 seen missing
  read -r p50 p99 after50 after99 seen missing < <("$tool" streams "$base/api/v1/ens/$MAJOR" 200 100)
  row B7 "200 live streams, 100 cases opened one by one" \
    "call → client p50 $p50 ms, p99 $p99 ms; answer → client p50 $after50 ms, p99 $after99 ms; $seen events seen, $missing missing" "" "p99 < 300 ms"
}

measure_B10() {
  local plain
  stop_service
  start_service
  sleep 2
  plain=$(resident)
  sign_in
  sleep 2
  row B10 "footprint" "idle RSS $plain MB, after a sign-in $(resident) MB; start to first answer $started_in ms; binary $(($(stat -c %s "$binaries/expedit") >> 20)) MB" "" "< 60 MB, < 1 s"
}

# The built web client, served by the service that is measured. Without a browser it says so.
serve_client() { # measurement
  want_package chromium chromium >&2 || { say "$1 skipped"; return 1; }
  (cd "$ROOT/frontend" && npm ci --no-audit --no-fund --silent && npm run --silent build) >&2
  stop_service
  EXPEDIT_FRONTEND=$ROOT/frontend/dist start_service
}

# Lines of "work, measured, yardstick, goal" between tabs, as rows. A tab is white to `read`, which would lose what is empty.
rows() { # measurement, script of the web client
  local lines work measured yard goal
  lines=$(EXPEDIT_URL=$base npm --prefix "$ROOT/frontend" run --silent "$2") || say "$1: beyond four times its goal, or it ended before its time"
  while IFS=$'\037' read -r work measured yard goal; do
    [[ -z $work ]] || row "$1" "$work" "$measured" "$yard" "$goal"
  done < <(tr '\t' '\037' <<<"$lines")
}

# The web client under the hands, in Chromium: keys in long lists, and changes of page.
measure_B11() {
  serve_client B11 || return 0
  rows B11 budgets
}

# Lighthouse (Apache-2.0) is a tool of this measurement alone, too heavy for the lock file of the product: it is
# installed beside, the first time.
measure_B12() {
  serve_client B12 || return 0
  export LIGHTHOUSE=$ROOT/.data/lighthouse
  [[ -d $LIGHTHOUSE/node_modules/lighthouse ]] ||
    npm install --prefix "$LIGHTHOUSE" --no-save --no-audit --no-fund --loglevel=error lighthouse@12.8.2 >&2
  LIGHTHOUSE_PORT=$(free_port 9333)
  export LIGHTHOUSE_PORT
  rows B12 lighthouse
}

# The law alone, without service or database: a term with its explanation.
measure_B13() {
  local easter thirty months maximum
  [[ -z $build ]] || cargo build --locked -q --release -p expedit-domain --example terminis 8>&-
  read -r easter thirty months maximum < <("$binaries/examples/terminis")
  row B13 "one term with its explanation, in the domain" \
    "10 hàbils over Easter $easter µs, 30 hàbils $thirty µs, 2 months $months µs, maximum term with 2 suspensions $maximum µs" "" "< 20 µs"
}

# "What can I do": every act with the rules that it lacks, in the domain and over HTTP.
measure_B14() {
  local acts id rps p50 p99 bad
  [[ -z $build ]] || cargo build --locked -q --release -p expedit-domain --example oferta 8>&-
  acts=$("$binaries/examples/oferta")
  row B14 "every act with the rules that it lacks, in the domain: 200 tasks, 100 people, documents and notifications" "$acts µs" "" "< 1,000 µs"
  id=$("$tool" long "$base/api/v1/ens/$MAJOR" 200)
  export BENCH_PATH=/api/v1/ens/$MAJOR/expedients/$id/tramitacio BENCH_MAX=1
  read -r rps p50 p99 bad < <(load 1 read.lua)
  row B14 "the same over HTTP, with state, tasks and terms: a case with 200 tasks, 1 client" "$rps/s, p50 $p50 ms, p99 $p99 ms, $bad failed" "" "p95 < 10 ms"
}
