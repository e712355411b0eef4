"""Runs the script for BigQuery in bare V8 (mini-racer) over rows from standard input, and prints its findings as JSON."""

import json
import sys

from py_mini_racer import MiniRacer

with open(sys.argv[1], encoding="utf-8") as file:
    script = file.read()
given = json.load(sys.stdin)
context = MiniRacer()
hosts = context.eval("[typeof URL, typeof TextDecoder, typeof atob, typeof require].join()")
if hosts != "undefined,undefined,undefined,undefined":
    raise SystemExit(f"This is not a bare engine: {hosts}")
context.eval(script)
print(
    context.eval(
        f"""JSON.stringify({json.dumps(given["rows"])}.map(({{ status, url, headers, hidden }}) =>
        statuskit.inspectRow(status, url, headers, {json.dumps(given["options"])}, hidden)))"""
    )
)
