-- One case by its number, another each time. BENCH_PATH holds %06d, BENCH_MAX the highest number.
local path, most = os.getenv("BENCH_PATH"), tonumber(os.getenv("BENCH_MAX"))
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
function init() math.randomseed(os.time()) end
function request() return wrk.format("GET", string.format(path, math.random(1, most))) end
