"""The buffers of Arrow columns give the same totals as the rows they stand for."""

import json
import unittest
from typing import Any, ClassVar

import pyarrow as pa

from statuskit_spark.columns import frames_of
from statuskit_spark.node_worker import NodeWorker
from tests.inputs import WORKER, Message, message

SCHEMA = pa.schema(
    [
        ("url", pa.string()),
        ("status", pa.int32()),
        ("headers", pa.list_(pa.struct([("name", pa.string()), ("value", pa.string())]))),
    ]
)


class ColumnsTest(unittest.TestCase):
    """Compares with lines of JSON."""

    worker: ClassVar[NodeWorker]

    @classmethod
    def setUpClass(cls) -> None:
        """Starts the worker."""
        cls.worker = NodeWorker(("node", WORKER))
        cls.addClassCleanup(cls.worker.kill)

    def expect_same(self, batch: pa.RecordBatch, messages: list[Message]) -> None:
        """The totals of a batch are those of the messages."""
        lines = "".join(json.dumps(each) + "\n" for each in messages).encode()
        by_columns = self.worker.ask({"format": "columns"}, frames_of(batch))
        self.assertNotIn("error", by_columns)
        self.assertEqual(by_columns["totals"], self.worker.ask({"format": "ndjson"}, [lines])["totals"])

    def test_whole_batch(self) -> None:
        """A batch from its beginning."""
        messages = [message(each) for each in range(300)]
        self.expect_same(_batch(messages), messages)

    def test_slice(self) -> None:
        """A slice has offsets that begin above 0."""
        messages = [message(each) for each in range(300)]
        self.expect_same(_batch(messages).slice(100, 50), messages[100:150])

    def test_nulls(self) -> None:
        """Nulls are unknown URLs and empty headers; a row without a status is skipped."""
        headers = [[{"name": "Age", "value": "abc"}, None], None, []]
        columns = [[None, "https://a.example/", None], [200, 404, None], headers]
        batch = pa.record_batch([pa.array(each, kind.type) for each, kind in zip(columns, SCHEMA, strict=True)], SCHEMA)
        answer = self.worker.ask({"format": "columns"}, frames_of(batch))
        self.assertEqual(answer["totals"][0]["count"], 2)
        self.assertEqual(answer["skipped"], {"no-status": 1})
        self.assertIn("age-invalid", [sample["rule"] for sample in answer["samples"]])

    def test_no_text_at_all(self) -> None:
        """Buffers without a byte are sent too."""
        self.expect_same(_batch([{"url": "", "status": 204, "headers": []}]), [{"status": 204, "headers": []}])


def _batch(messages: list[Message]) -> pa.RecordBatch:
    rows: list[dict[str, Any]] = [
        {**each, "headers": [{"name": name, "value": value} for name, value in each["headers"]]} for each in messages
    ]
    return pa.RecordBatch.from_pylist(rows, schema=SCHEMA)
