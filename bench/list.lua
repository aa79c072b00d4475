-- One page of a list, whole address in BENCH_PATH.
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
function request() return wrk.format("GET", os.getenv("BENCH_PATH")) end
