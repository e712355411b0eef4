"""Writes WARC files with warcio into a folder: chunks, content codings, revisits, other records, one member a record."""

import gzip
import io
import random
import sys
import zlib

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

folder = sys.argv[1]
random.seed(1)


def chunked(payload: bytes) -> bytes:
    parts = []
    while payload:
        size = random.randint(1, 400)
        part, payload = payload[:size], payload[size:]
        parts.append(b"%x\r\n%s\r\n" % (len(part), part))
    return b"".join(parts) + b"0\r\n\r\n"


CODINGS = {"": bytes, "gzip": gzip.compress, "deflate": zlib.compress}


def write(name: str, compressed: bool, version: str) -> None:
    with open(f"{folder}/{name}", "wb") as file:
        writer = WARCWriter(file, gzip=compressed, warc_version=version)
        writer.write_record(writer.create_warcinfo_record(name, {"software": "test"}))
        for index in range(400):
            url = f"https://h{index % 37}.example/{index}?q=%20x"
            coding = random.choice(list(CODINGS))
            body = CODINGS[coding](("text \u00e9 " * random.randint(0, 300)).encode())
            headers = [("Content-Type", "text/plain; charset=utf-8"), ("X-Number", str(index)), ("X-Empty", "")]
            headers += [("Set-Cookie", f"a{each}=1") for each in range(index % 4)]
            if coding:
                headers.append(("Content-Encoding", coding))
            if index % 3 == 0:
                headers.append(("Transfer-Encoding", "chunked"))
                body = chunked(body)
            else:
                headers.append(("Content-Length", str(len(body))))
            status = random.choice(["200 OK", "404 Not Found", "301 Moved Permanently", "503 Service Unavailable"])
            http = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
            if index % 11 == 5:
                record = writer.create_revisit_record(url, "sha1:AAAA", url, "2026-11-29T09:00:00Z", http_headers=http)
            else:
                record = writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=http)
            writer.write_record(record)
            if index % 5 == 0:
                request = StatusAndHeaders("GET / HTTP/1.1", [("Host", "h.example")], is_http_request=True)
                writer.write_record(writer.create_warc_record(url, "request", http_headers=request))
            if index % 50 == 0:
                dns = io.BytesIO(b"20261129\nh.example. 1 IN A 192.0.2.1")
                writer.write_record(
                    writer.create_warc_record("dns:h.example", "response", payload=dns, warc_content_type="text/dns")
                )


write("members.warc.gz", True, "1.0")
write("members-1-1.warc.gz", True, "1.1")
write("plain.warc", False, "1.1")
