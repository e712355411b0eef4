"""The Node process that inspects. Each Python worker of Spark keeps one, because starting Node takes time."""

import json
import os
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import count
from typing import Any


class WorkerError(RuntimeError):
    """The Node process died, or answered another request. The task fails, and Spark runs it again."""


class NodeWorker:
    """A crawl worker of @statuskit/inspector, fed through a pipe. Its process starts with the first request."""

    def __init__(self, command: Sequence[str]) -> None:
        self.command = tuple(command)
        self._ids = count(1)
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, request: Mapping[str, Any], frames: Iterable[bytes | memoryview] | None = None) -> dict[str, Any]:
        """Sends a request and its frames, and returns the answer to it.

        Writing blocks while Node is busy, so nothing piles up. After any exception the process is killed: what it would
        answer belongs to this request, and the next one must not get it.
        """
        try:
            return self._exchange(request, frames)
        except BaseException:
            self.kill()
            raise

    @property
    def pid(self) -> int | None:
        """The id of the running process."""
        return None if self._process is None else self._process.pid

    def kill(self) -> None:
        """Ends the process. The next request starts another one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                # The pipe can still hold bytes that nobody reads any more.
                with suppress(BrokenPipeError):
                    pipe.close()

    def _exchange(self, request: Mapping[str, Any], frames: Iterable[bytes | memoryview] | None) -> dict[str, Any]:
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        identifier = next(self._ids)
        line = {"id": identifier, **request, **({} if frames is None else {"frames": True})}
        try:
            process.stdin.write(json.dumps(line).encode() + b"\n")
            if frames is not None:
                # A length of 0 ends the request, so nothing is written for an empty piece.
                for frame in filter(len, frames):
                    process.stdin.write(len(frame).to_bytes(4, "big"))
                    process.stdin.write(frame)
                process.stdin.write(bytes(4))
            process.stdin.flush()
            answered = process.stdout.readline()
        except BrokenPipeError as error:
            raise WorkerError(f"node ended during a request{self._exit_code()}") from error
        if not answered.endswith(b"\n"):
            raise WorkerError(f"node ended before its answer{self._exit_code()}")
        answer: dict[str, Any] = json.loads(answered)
        if answer.get("id") is None:
            raise WorkerError(answer.get("error", "node answered without an id"))
        if answer["id"] != identifier:
            raise WorkerError(f"node answered request {answer['id']} in place of {identifier}")
        return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            try:
                self._process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            except FileNotFoundError as error:
                message = f"{self.command[0]} is not installed here. Install Node 20 or later on each machine, or set "
                raise WorkerError(message + "spark.statuskit.node to its path.") from error
        return self._process

    def _exit_code(self) -> str:
        if self._process is None:
            return ""
        return f" (exit code {self._process.wait()})"


_worker: NodeWorker | None = None
_owner = 0


def worker_of_this_process(command: Sequence[str]) -> NodeWorker:
    """The worker of this Python process. It serves one task after the other."""
    global _worker, _owner
    # A forked process must not share its parent's pipes.
    if _worker is None or _owner != os.getpid() or _worker.command != tuple(command):
        if _worker is not None and _owner == os.getpid():
            _worker.kill()
        _worker, _owner = NodeWorker(command), os.getpid()
    return _worker
