"""The process of Node: answers, and what happens if it dies or answers something else."""

import os
import tempfile
import unittest
from collections.abc import Iterator
from pathlib import Path

from statuskit_spark.node_worker import NodeWorker, WorkerError
from tests.inputs import WORKER, message, write_dying_node, write_ndjson


class NodeWorkerTest(unittest.TestCase):
    """One worker for each test."""

    def setUp(self) -> None:
        """Writes the inputs."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.worker = NodeWorker(("node", WORKER))
        self.addCleanup(self.worker.kill)
        self.input = write_ndjson(self.folder / "a.ndjson", [message(each) for each in range(100)])

    def ask(self, worker: NodeWorker, path: str) -> int:
        """The number of messages in a file."""
        answer = worker.ask({"format": "ndjson", "path": path})
        return int(answer["totals"][0]["count"])

    def test_answers_with_the_same_process(self) -> None:
        """Two requests don't start Node twice."""
        self.assertEqual(self.ask(self.worker, self.input), 100)
        pid = self.worker.pid
        self.assertEqual(self.ask(self.worker, self.input), 100)
        self.assertEqual(self.worker.pid, pid)

    def test_reads_frames(self) -> None:
        """Bytes give the same as a path."""
        data = Path(self.input).read_bytes()
        pieces = [data[at : at + 1000] for at in range(0, len(data), 1000)]
        by_frames = self.worker.ask({"format": "ndjson"}, pieces)
        by_path = self.worker.ask({"format": "ndjson", "path": self.input})
        self.assertEqual(by_frames["totals"], by_path["totals"])

    def test_kills_node_if_frames_fail(self) -> None:
        """The next request gets its own answer, not that of the abandoned one."""

        def failing() -> Iterator[bytes]:
            yield Path(self.input).read_bytes()
            raise OSError("the connection was reset")

        pid = self.ask(self.worker, self.input) and self.worker.pid
        with self.assertRaisesRegex(OSError, "reset"):
            self.worker.ask({"format": "ndjson"}, failing())
        other = write_ndjson(self.folder / "b.ndjson", [message(each) for each in range(7)])
        self.assertEqual(self.ask(self.worker, other), 7)
        self.assertNotEqual(self.worker.pid, pid)
        assert pid is not None
        with self.assertRaises(ProcessLookupError):
            os.kill(pid, 0)

    def test_raises_if_node_dies(self) -> None:
        """A process that is killed midway gives no counts, and the next request starts another."""
        worker = NodeWorker((write_dying_node(self.folder, "process.pid"), WORKER))
        self.addCleanup(worker.kill)
        with self.assertRaisesRegex(WorkerError, "ended before its answer"):
            self.ask(worker, self.input)
        self.assertEqual(self.ask(worker, self.input), 100)

    def test_raises_for_the_answer_to_another_request(self) -> None:
        """An id that is not ours means that the pipe is out of step."""
        program = "process.stdin.once('data', () => console.log('{\"id\":7,\"totals\":[]}'))"
        worker = NodeWorker(("node", "-e", program))
        self.addCleanup(worker.kill)
        with self.assertRaisesRegex(WorkerError, "answered request 7 in place of 1"):
            self.ask(worker, self.input)
        self.assertIsNone(worker.pid)

    def test_raises_for_a_request_that_node_rejects(self) -> None:
        """The message of the worker says what is wrong."""
        with self.assertRaisesRegex(WorkerError, "samples has to be a number"):
            self.worker.ask({"format": "ndjson", "path": self.input, "options": {"samples": -1}})

    def test_says_that_node_is_missing(self) -> None:
        """Which setting to change is in the message."""
        with self.assertRaisesRegex(WorkerError, "spark.statuskit.node"):
            self.ask(NodeWorker(("/nowhere/node", WORKER)), self.input)
