-- One act on another case each time: lines "case task version" in BENCH_TASKS; stops when they are used up.
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
wrk.headers["Content-Type"] = "application/json"
local next_line, path = io.lines(os.getenv("BENCH_TASKS")), os.getenv("BENCH_PATH")
function request()
  local line = next_line()
  if not line then
    wrk.thread:stop()
    return wrk.format("GET", "/salut/viu")
  end
  local case, task, version = line:match("(%S+) (%S+) (%S+)")
  wrk.headers["If-Match"] = '"' .. version .. '"'
  return wrk.format("POST", path .. "/expedients/" .. case .. "/tasques/" .. task .. "/completa", nil, "{}")
end
