"""Inspects a table with the columns url, status and headers: a DataFrame in, a DataFrame out."""

import argparse
from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as pa
from pyspark import TaskContext
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import to_arrow_schema
from pyspark.sql.types import IntegerType, StringType, StructField, StructType

from statuskit_spark.answers import ANSWER, answer_row
from statuskit_spark.columns import frames_of, select_columns
from statuskit_spark.job import Job
from statuskit_spark.node_worker import WorkerError, worker_of_this_process
from statuskit_spark.settings import Settings
from statuskit_spark.totals import Totals, add_all

FINDING = StructType(
    [
        StructField(name, IntegerType() if name == "status" else StringType(), nullable=True)
        for name in ("url", "status", "rule", "severity", "level", "message")
    ]
)


class TableJob(Job):
    """Inspects a table."""

    name = "inspect_table.py"
    description = "Inspects the responses in a table with the columns url, status and headers."
    input_description = "Path or URI of the table"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Adds the arguments about tables."""
        parser.add_argument(
            "--input_table_format", default="parquet", help="A format that Spark reads (default: parquet)"
        )
        parser.add_argument("--query", help="SQL that selects url, status and headers from the table, named input")

    def parts(self, session: SparkSession, args: argparse.Namespace, settings: Settings) -> DataFrame:
        """The answers, one a partition."""
        table = session.read.format(args.input_table_format).load(args.input)
        if args.query is not None:
            table.createOrReplaceTempView("input")
            table = session.sql(args.query)
        return answers(table, settings)


def answers(table: DataFrame, settings: Settings) -> DataFrame:
    """The totals and samples of a table, one row a partition."""

    def inspect(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        totals: Totals = {}
        samples: list[dict[str, Any]] = []
        kept: dict[str, int] = {}
        problems: list[str] = []
        before = 0
        for batch in batches:
            answer = _ask(batch, settings, settings.request_options())
            add_all(totals, answer["totals"])
            for sample in answer.get("samples", []):
                kept[sample["rule"]] = kept.get(sample["rule"], 0) + 1
                if kept[sample["rule"]] <= settings.samples:
                    samples.append({**sample, "place": sample["place"] + before})
            before += batch.num_rows
            problems.extend(answer.get("problems", [])[: 10 - len(problems)])
        row = answer_row(f"partition {_partition()}", totals, samples, problems)
        yield pa.RecordBatch.from_pylist([row.asDict(recursive=True)], schema=to_arrow_schema(ANSWER))

    return select_columns(table).mapInArrow(inspect, ANSWER)


def findings(table: DataFrame, settings: Settings) -> DataFrame:
    """All findings in a table, one a row, with the URL and status of the response."""

    def inspect(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        options = {**settings.request_options(), "samples": 0, "findings": True}
        for batch in batches:
            found = _ask(batch, settings, options)["findings"]
            rows = pa.array([each["row"] for each in found], pa.int32())
            columns = [batch.column(name).take(rows) for name in ("url", "status")]
            columns += [
                pa.array([each.get(name, "") for each in found], pa.string())
                for name in ("rule", "severity", "level", "message")
            ]
            if settings.redact:
                columns[0] = pa.nulls(len(found), pa.string())
            yield pa.RecordBatch.from_arrays(columns, schema=to_arrow_schema(FINDING))

    return select_columns(table).mapInArrow(inspect, FINDING)


def _ask(batch: pa.RecordBatch, settings: Settings, options: dict[str, Any]) -> dict[str, Any]:
    if batch.num_rows == 0:
        return {"totals": [], "findings": []}
    worker = worker_of_this_process(settings.command())
    answer = worker.ask({"format": "columns", "options": options}, frames_of(batch))
    if "error" in answer:
        # Each row can be read, so an error as a whole is one of this program or of the options.
        worker.kill()
        raise WorkerError(answer["error"])
    return answer


def _partition() -> int:
    context = TaskContext.get()
    return 0 if context is None else context.partitionId()
