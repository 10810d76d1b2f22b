#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Inflight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the practice server bears and how exact its latency is, by wrk (one thread of its own).
# Usage: practice_load.sh [path to inflight]
set -eu

program=${1:-build/inflight}
port=${PORT:-8199}
url="http://127.0.0.1:$port"
command -v wrk >/dev/null || { echo "practice_load: wrk is missing (apt install wrk)" >&2; exit 1; }

"$program" practice --port "$port" --latency 0 --jitter 0 >/dev/null &
server=$!
trap 'kill "$server"' EXIT
until curl -fs "$url/practice/stats" >/dev/null; do
    kill -0 "$server" || exit 1
    sleep 0.1
done

load() { # connections, records a page
    wrk -t1 -c"$1" -d5 --latency "$url/api/products?page=7&per_page=$2" | grep -E 'Requests/sec|50%|99%|Socket' || true
}

for size in 20 50; do
    for connections in 50 1000; do
        echo "no latency, $connections connections, $size records a page"
        load "$connections" "$size"
    done
done
curl -fs -d '{"latency_ms":100}' "$url/practice/manners" >/dev/null
for connections in 50 500 1000; do
    echo "100 ms, $connections connections, 50 records a page"
    load "$connections" 50
done
curl -fs "$url/practice/stats"
