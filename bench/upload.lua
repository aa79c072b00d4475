-- A small document with its bytes in one call. Contents differ, or the body would keep one for all.
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
wrk.headers["Content-Type"] = "multipart/form-data; boundary=x"
local before = '--x\r\nContent-Disposition: form-data; name="document"\r\nContent-Type: application/json\r\n\r\n'
  .. os.getenv("BENCH_DOCUMENT") .. '\r\n--x\r\nContent-Disposition: form-data; name="contingut"; filename="prova.txt"\r\n\r\n'
local size, n = tonumber(os.getenv("BENCH_BYTES")), os.time() * 1000000
function request()
  n = n + 1
  local content = string.format("%020d", n) .. string.rep("x", size - 20)
  return wrk.format("POST", os.getenv("BENCH_PATH"), nil, before .. content .. "\r\n--x--\r\n")
end
