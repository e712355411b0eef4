"""
Prints as JSON what warcio and FastWARC read from each file: the status, URL, headers and decoded payload of its responses, or
the number of records if the file is damaged.
"""

import hashlib
import json
import sys

from fastwarc.warc import ArchiveIterator as FastIterator
from warcio.archiveiterator import ArchiveIterator


def with_warcio(path: str) -> list[dict[str, object]]:
    found = []
    with open(path, "rb") as file:
        for record in ArchiveIterator(file):
            if record.rec_type not in ("response", "revisit") or record.http_headers is None:
                continue
            found.append(
                {
                    "status": int(record.http_headers.get_statuscode()),
                    "url": record.rec_headers.get_header("WARC-Target-URI"),
                    "headers": record.http_headers.headers,
                    "payload": None
                    if record.rec_type == "revisit"
                    else hashlib.sha256(record.content_stream().read()).hexdigest(),
                }
            )
    return found


def with_fastwarc(path: str) -> list[dict[str, object]]:
    found = []
    with open(path, "rb") as file:
        for record in FastIterator(file, parse_http=True):
            if record.headers.get("WARC-Type") not in ("response", "revisit") or record.http_headers is None:
                continue
            found.append(
                {
                    "status": record.http_headers.status_code,
                    "url": record.headers["WARC-Target-URI"],
                    "headers": [list(pair) for pair in record.http_headers.astuples()],
                }
            )
    return found


READERS = {"warcio": with_warcio, "fastwarc": with_fastwarc}
print(json.dumps({path: {name: read(path) for name, read in READERS.items()} for path in sys.argv[1:]}))
