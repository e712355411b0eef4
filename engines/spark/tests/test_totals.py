"""Sums of totals and unions of sketches are those of the worker."""

import json
import unittest
from typing import Any, ClassVar

from statuskit_spark.node_worker import NodeWorker
from statuskit_spark.sketch import count_hosts, unite
from statuskit_spark.totals import PRECISIONS, Totals, add_all, rows_of
from tests.inputs import WORKER


class TotalsTest(unittest.TestCase):
    """Compares with the worker."""

    worker: ClassVar[NodeWorker]

    @classmethod
    def setUpClass(cls) -> None:
        """Starts the worker."""
        cls.worker = NodeWorker(("node", WORKER))
        cls.addClassCleanup(cls.worker.kill)

    def totals_of(self, hosts: range) -> list[dict[str, Any]]:
        """The totals of a response for each host."""
        lines = "".join(
            json.dumps({"url": f"https://h{each}.example/", "status": 401, "headers": []}) + "\n" for each in hosts
        )
        rows: list[dict[str, Any]] = self.worker.ask({"format": "ndjson"}, [lines.encode()])["totals"]
        return rows

    def test_adds_as_the_worker_does(self) -> None:
        """For sketches that are lists, full ones, and one of each."""
        cases = ((range(100), range(50, 200)), (range(30_000), range(20_000, 60_000)), (range(5), range(9000)))
        for first, second in cases:
            with self.subTest(first=first, second=second):
                parts = [self.totals_of(first), self.totals_of(second)]
                totals: Totals = {}
                for part in parts:
                    add_all(totals, part)
                lines = b"".join(json.dumps(row).encode() + b"\n" for part in parts for row in part)
                merged = self.worker.ask({"format": "merge"}, [lines])["totals"]
                kinds = ("messages", "rule", "status", "server", "type", "clean")
                ours = {json.dumps(row, sort_keys=True) for row in rows_of(totals.items()) if row["kind"] in kinds}
                theirs = {json.dumps(row, sort_keys=True) for row in merged if row["kind"] in kinds}
                self.assertEqual(ours, theirs)

    def test_counts_hosts(self) -> None:
        """The estimate is within 2 % at any size."""
        for count in 0, 1, 100, 20_000, 100_000:
            with self.subTest(count=count):
                (sketch,) = (row["hosts"] for row in self.totals_of(range(count)) if row["kind"] == "messages")
                self.assertAlmostEqual(count_hosts(sketch, PRECISIONS["messages"]), count, delta=0.02 * count)

    def test_rejects_what_is_not_a_sketch(self) -> None:
        """Damaged totals must not be counted."""
        with self.assertRaisesRegex(ValueError, "is not a sketch"):
            unite("AAAA", "AQAHAg==", 14)
