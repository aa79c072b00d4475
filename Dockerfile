# syntax=docker/dockerfile:1
# Two images from one file: `--target server` and `--target worker`.

FROM node:22-bookworm-slim AS web
WORKDIR /src
COPY openapi openapi
COPY data data
COPY frontend frontend
RUN npm --prefix frontend ci --no-audit --no-fund && npm --prefix frontend run build

FROM rust:1.95.0-slim-bookworm AS source
# What is there already: rust-toolchain.toml would fetch what only developers need.
ENV RUSTUP_TOOLCHAIN=1.95.0
WORKDIR /src
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
COPY . .

FROM source AS build-server
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target \
    cargo build --locked --release -p expedit-server && install -D target/release/expedit /out/expedit

FROM source AS build-worker
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target \
    cargo build --locked --release -p expedit-worker && install -D target/release/expedit-worker /out/expedit-worker

FROM debian:bookworm-slim AS base
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin expedit \
    && install -d -o expedit -g expedit /var/lib/expedit
ENV EXPEDIT_DATA=/var/lib/expedit
VOLUME /var/lib/expedit
USER expedit

FROM base AS worker
COPY --from=build-worker /out/expedit-worker /usr/local/bin/
ENTRYPOINT ["expedit-worker"]

FROM base AS server
COPY --from=build-server /out/expedit /usr/local/bin/
COPY --from=web /src/frontend/dist /usr/share/expedit/web
ENV EXPEDIT_LISTEN=0.0.0.0:8080 EXPEDIT_FRONTEND=/usr/share/expedit/web
EXPOSE 8080
ENTRYPOINT ["expedit"]
CMD ["serve"]
