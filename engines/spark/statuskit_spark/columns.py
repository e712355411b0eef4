"""A table of responses as the worker reads it: the buffers of its Arrow columns, without a copy or a conversion."""

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc
from pyspark.sql import DataFrame
from pyspark.sql.types import ArrayType, StructType

HEADERS = "array<struct<name:string,value:string>>"


def select_columns(table: DataFrame) -> DataFrame:
    """The columns that are inspected, in the types that the worker expects.

    Raises ValueError if one is missing or can't be converted.
    """
    missing = [name for name in ("url", "status", "headers") if name not in table.columns]
    if missing:
        raise ValueError(
            f"The table has no column {' and '.join(missing)}, but {', '.join(table.columns)}. Rename columns with "
            '--query "SELECT page AS url, code AS status, response_headers AS headers FROM input".'
        )
    shape = table.schema["headers"].dataType
    if (
        not isinstance(shape, ArrayType)
        or not isinstance(shape.elementType, StructType)
        or sorted(shape.elementType.names) != ["name", "value"]
    ):
        raise ValueError(
            f"The column headers is {shape.simpleString()}. It has to be {HEADERS}, because a header can be repeated. "
            "Convert a map with transform(map_entries(headers), each -> struct(each.key AS name, each.value AS value))."
        )
    return table.selectExpr("string(url) AS url", "int(status) AS status", f"{_headers(shape)} AS headers")


def _headers(shape: ArrayType) -> str:
    if shape.elementType.names == ["name", "value"]:
        return f"CAST(headers AS {HEADERS})"
    return "transform(headers, each -> struct(string(each.name) AS name, string(each.value) AS value))"


def frames_of(batch: pa.RecordBatch) -> Iterator[bytes | memoryview]:
    """The eight buffers of a batch that has rows, in the order of the protocol. Nulls are empty."""
    status = pc.fill_null(batch.column("status"), 0).cast(pa.int32())
    yield _slice(status.buffers()[1], status.offset, len(status))
    yield from _text(batch.column("url"))
    headers = batch.column("headers")
    if headers.null_count > 0:
        headers = pc.fill_null(headers, pa.scalar([], headers.type))
    yield _offsets(headers)
    # The offsets count from the beginning of all values, whatever slice this is.
    values = headers.values
    for name in ("name", "value"):
        yield from _text(pc.struct_field(values, name))


def _text(column: pa.Array) -> Iterator[bytes | memoryview]:
    text = column if column.type == pa.string() else column.cast(pa.string())
    if text.null_count > 0:
        text = pc.fill_null(text, "")
    yield _offsets(text)
    data = text.buffers()[2]
    # An empty frame would end the request.
    yield bytes(1) if data is None or data.size == 0 else memoryview(data)


def _offsets(column: pa.Array) -> bytes | memoryview:
    buffer = column.buffers()[1]
    # An empty column can have no offsets at all.
    return bytes(4) if buffer is None or buffer.size == 0 else _slice(buffer, column.offset, len(column) + 1)


def _slice(buffer: pa.Buffer, start: int, count: int) -> memoryview:
    return memoryview(buffer)[4 * start : 4 * (start + count)]
