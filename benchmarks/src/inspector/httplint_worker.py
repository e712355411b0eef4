"""
Prints how many recorded responses httplint lints per second of processor time, as JSON: {"rate": 3000}. The argument is a file
of messages, one a line.
"""

import json
import sys
import time

from httplint import HttpResponseLinter

ROUNDS = 5

with open(sys.argv[1], encoding="utf-8") as file:
    messages = [json.loads(line) for line in file]


def lint(message: dict) -> int:
    linter = HttpResponseLinter()
    version = message.get("httpVersion", "1.1")
    linter.process_response_topline(f"HTTP/{version}".encode(), str(message["status"]).encode(), b"OK")
    linter.process_headers([(name.encode("latin-1", "replace"), value.encode("latin-1", "replace")) for name, value in message["headers"]])
    if message.get("body"):
        linter.feed_content(message["body"].encode())
    linter.finish_content(True)
    return len(linter.notes)


begin = time.process_time()
notes = sum(lint(message) for _ in range(ROUNDS) for message in messages)
seconds = time.process_time() - begin
if notes == 0:
    raise ValueError("There were no notes, so this does not measure linting.")
print(json.dumps({"rate": round(ROUNDS * len(messages) / seconds)}))
