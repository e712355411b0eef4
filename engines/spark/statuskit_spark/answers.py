"""What was found in a part of the input, a file or a partition of a table, as a row of Spark."""

from collections.abc import Iterable, Mapping
from typing import Any

from pyspark.sql import Row
from pyspark.sql.types import (
    ArrayType,
    DataType,
    IntegerType,
    LongType,
    StringType,
    StructField,
    StructType,
)

from statuskit_spark.totals import TOTAL, Totals, pairs_of, rows_of


def _struct(**fields: DataType) -> StructType:
    return StructType([StructField(name, kind, nullable=False) for name, kind in fields.items()])


_TEXT = StringType()
FIELD = _struct(name=_TEXT, value=_TEXT)
SAMPLE = _struct(
    rule=_TEXT,
    severity=_TEXT,
    level=_TEXT,
    status=IntegerType(),
    place=LongType(),
    url=_TEXT,
    message=_TEXT,
    fields=ArrayType(FIELD, containsNull=False),
)
ANSWER = _struct(
    path=_TEXT,
    totals=ArrayType(TOTAL, containsNull=False),
    samples=ArrayType(SAMPLE, containsNull=False),
    problems=ArrayType(_TEXT, containsNull=False),
)
"""One row a file, or a partition of a table."""


def answer_row(path: str, totals: Totals, samples: Iterable[Mapping[str, Any]], problems: Iterable[str]) -> Row:
    """A row of the schema ANSWER."""
    return Row(
        path=path,
        totals=[Row(**row) for row in rows_of(totals.items())],
        samples=[_sample(each) for each in samples],
        problems=list(problems),
    )


def lost_row(path: str, reason: str, problem: str) -> Row:
    """The row of a file of which nothing could be read. It is counted, and named."""
    lost = {"kind": "lost", "key": reason, "severity": "", "level": "", "count": 1, "hosts": ""}
    return answer_row(path, dict(pairs_of([lost])), [], [problem])


def _sample(sample: Mapping[str, Any]) -> Row:
    fields = [Row(name=name, value=value) for name, value in sample.get("fields", ())]
    # Redacted samples have neither URL nor message.
    return Row(
        rule=sample["rule"],
        severity=sample["severity"],
        level=sample["level"],
        status=sample["status"],
        place=sample["place"],
        url=sample.get("url", ""),
        message=sample.get("message", ""),
        fields=fields,
    )
