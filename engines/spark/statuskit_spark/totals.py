"""Rows of totals as pairs for `reduceByKey`."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pyspark.sql.types import LongType, StringType, StructField, StructType

from statuskit_spark.sketch import count_hosts, unite

Key = tuple[str, str, str, str]
"""Kind, key, severity and level."""
Count = tuple[int, str, int]
"""The count, the sketch of hosts, and the precision of that sketch."""
Totals = dict[Key, Count]

TOTAL = StructType(
    [StructField(name, StringType(), nullable=False) for name in ("kind", "key", "severity", "level")]
    + [StructField("count", LongType(), nullable=False), StructField("hosts", StringType(), nullable=False)]
)
PRECISIONS = {"messages": 14, "rule": 12}
"""How many bits of the hash select a register, by the kind of total."""


def pairs_of(rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[Key, Count]]:
    """The pairs of rows."""
    for row in rows:
        key = (row["kind"], row["key"], row["severity"], row["level"])
        yield key, (row["count"], row["hosts"], PRECISIONS.get(row["kind"], 0))


def add(one: Count, other: Count) -> Count:
    """The sum of two counts, and the union of their hosts. The order doesn't matter."""
    return one[0] + other[0], unite(one[1], other[1], one[2]), one[2]


def add_all(totals: Totals, rows: Iterable[Mapping[str, Any]]) -> None:
    """Adds rows to totals."""
    for key, count in pairs_of(rows):
        totals[key] = add(totals[key], count) if key in totals else count


def rows_of(pairs: Iterable[tuple[Key, Count]]) -> Iterator[dict[str, Any]]:
    """The rows of pairs."""
    for (kind, key, severity, level), (count, hosts, _) in pairs:
        yield {"kind": kind, "key": key, "severity": severity, "level": level, "count": count, "hosts": hosts}


def distinct_hosts(kind: str, hosts: str) -> int:
    """The estimated number of hosts of a row; 0 for kinds that don't count them."""
    return count_hosts(hosts, PRECISIONS[kind]) if hosts else 0
