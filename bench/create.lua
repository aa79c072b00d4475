-- A whole case in one call: its two parties (people the body knows) and its entry.
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
wrk.headers["Content-Type"] = "application/json"
local file = io.open(os.getenv("BENCH_BODY"))
local body, n = file:read("a"), 0
function request()
  n = n + 1
  wrk.headers["Idempotency-Key"] = string.format("%s-%d-%d", tostring({}), os.time(), n)
  return wrk.format("POST", os.getenv("BENCH_PATH"), nil, body)
end
