"""Small inputs of tests, and the worker that they use."""

import gzip
import json
import os
import stat
from collections.abc import Sequence
from pathlib import Path
from typing import Any

WORKER = os.environ["STATUSKIT_WORKER"]
"""The file of the crawl worker, which has to be built."""

Message = dict[str, Any]


def message(number: int) -> Message:
    """A response with a finding or two, on one of 50 hosts."""
    headers = [
        ["Content-Type", "text/html"],
        ["Server", f"nginx/1.{number % 3}"],
        ["Age", "abc" if number % 2 else "5"],
    ]
    status = (200, 401, 404)[number % 3]
    return {"url": f"https://site{number % 50}.example/{number}", "status": status, "headers": headers}


def write_ndjson(path: Path, messages: Sequence[Message]) -> str:
    """Writes messages, one a line."""
    path.write_text("".join(json.dumps(each) + "\n" for each in messages), encoding="utf-8")
    return str(path)


def write_warc(path: Path, messages: Sequence[Message]) -> str:
    """Writes messages as records of a WARC file, each with its own gzip member."""
    path.write_bytes(b"".join(gzip.compress(_record(number, each)) for number, each in enumerate(messages)))
    return str(path)


def _record(number: int, one: Message) -> bytes:
    lines = [f"HTTP/1.1 {one['status']} OK", *(f"{name}: {value}" for name, value in one["headers"])]
    block = "\r\n".join([*lines, "", f"body {number}"]).encode()
    fields = [
        "WARC/1.0",
        "WARC-Type: response",
        f"WARC-Target-URI: {one['url']}",
        f"WARC-Record-ID: <urn:uuid:{number:032x}>",
        "WARC-Date: 2026-11-30T00:00:00Z",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(block)}",
    ]
    return "\r\n".join([*fields, "", ""]).encode() + block + b"\r\n\r\n"


def write_dying_node(folder: Path, victim: str) -> str:
    """A node that kills `process.pid` or `process.ppid` when it would answer for the first time, and then behaves."""
    code = (
        "import fs from 'node:fs';"
        f"try{{fs.writeFileSync('{folder}/died','',{{flag:'wx'}});"
        f"process.stdout.write=()=>{{process.kill({victim},'SIGKILL');return false}}}}catch{{}}"
    )
    module = folder / "die.mjs"
    module.write_text(code, encoding="utf-8")
    program = folder / "node"
    program.write_text(f'#!/bin/sh\nexec node --import "{module}" "$@"\n', encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)
