"""A plugin for pytest: writes the responses that httplint's tests lint, with the notes, to the file in RECORD_TO.

Each line is a message as the inspector reads it, and `notes`: the classes of the notes that are not praise.
"""

import base64
import json
import os

import pytest
from httplint import message as linters

messages = []


def calls_of(cls, name):
    """Keeps the arguments of each call of a method on its object."""
    original = getattr(cls, name)

    def wrapper(self, *args, **kwargs):
        # Only the test's own call counts, not those that the method makes.
        if not self.__dict__.get("inside"):
            self.__dict__.setdefault("calls", {}).setdefault(name, []).append(args)
            self.inside = True
            try:
                return original(self, *args, **kwargs)
            finally:
                self.inside = False
        return original(self, *args, **kwargs)

    setattr(cls, name, wrapper)


def with_headers(cls):
    original = cls.__init__

    def init(self, *args, **kwargs):
        original(self, *args, **kwargs)
        messages.append(self)
        process = self.headers.process

        def record(headers, *rest, **options):
            self.__dict__.setdefault("lines", []).extend(headers)
            return process(headers, *rest, **options)

        self.headers.process = record

    cls.__init__ = init


with_headers(linters.HttpMessageLinter)
calls_of(linters.HttpRequestLinter, "process_request_topline")
calls_of(linters.HttpResponseLinter, "process_response_topline")
calls_of(linters.HttpMessageLinter, "feed_content")
calls_of(linters.HttpMessageLinter, "finish_content")


def text(value):
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def calls(message, name):
    return message.__dict__.get("calls", {}).get(name, [])


def lines_of(message):
    lines = [[text(name), text(value)] for name, value in message.__dict__.get("lines", [])]
    names = {name.lower() for name, _ in lines}
    # Some tests set what the parser would have found.
    parsed = getattr(message.headers, "parsed", {})
    return lines + [[name, value] for name, value in parsed.items() if name not in names and isinstance(value, str)]


def notes_of(notes):
    found = []
    for note in notes:
        if getattr(note.level, "name", "") != "GOOD":
            found.append([type(note).__name__, getattr(note.level, "name", "")])
        found += notes_of(note.subnotes)
    return found


def row(message):
    request = getattr(message, "request", None)
    top = (calls(message, "process_response_topline") or [None])[0]
    content = b"".join(args[0] for args in calls(message, "feed_content"))
    values = {
        "status": int(top[1]) if top else int(message.status_code or 200),
        "headers": lines_of(message),
        "url": "http://example.com/foo/bar",
        "method": "GET",
    }
    if top:
        values["httpVersion"] = text(top[0]).removeprefix("HTTP/")
        if len(top) > 2 and top[2]:
            values["reason"] = text(top[2])
    if request is not None:
        values["requestHeaders"] = lines_of(request)
        values["method"] = request.method or "GET"
        line = (calls(request, "process_request_topline") or [None])[0]
        if line:
            values["method"] = text(line[0])
            if text(line[1]).startswith("http"):
                values["url"] = text(line[1])
    if content or calls(message, "finish_content"):
        values["rawBody"] = base64.b64encode(content).decode()
    return {**values, "notes": notes_of(message.notes)}


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_call(item):
    messages.clear()
    yield
    with open(os.environ["RECORD_TO"], "a", encoding="utf-8") as out:
        for message in messages:
            if isinstance(message, linters.HttpResponseLinter):
                out.write(json.dumps(row(message)) + "\n")
