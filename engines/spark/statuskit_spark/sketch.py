"""Sketches of distinct hosts (HyperLogLog), in the encoding of the crawl worker.

A sketch is base64. Its first byte is 0 for all registers, a byte each, or 1 for a list of the registers above 0: the
index in two bytes, then the register. An empty text has no hosts.
"""

import math
from base64 import b64decode, b64encode

ALL = 0
LIST = 1
MOST = 33
"""The highest register: one more than the zeros in 32 bits."""


def unite(one: str, other: str, precision: int) -> str:
    """The sketch of the hosts in either one, in the shorter encoding."""
    if one == "" or other == "":
        return one or other
    return _encode(bytes(map(max, _registers(one, precision), _registers(other, precision))))


def count_hosts(sketch: str, precision: int) -> int:
    """The estimated number of hosts.

    The estimate is the one of Otmar Ertl, "New cardinality estimation algorithms for HyperLogLog sketches" (2017).
    """
    if sketch == "":
        return 0
    registers = _registers(sketch, precision)
    size = len(registers)
    counts = [registers.count(rank) for rank in range(MOST + 1)]
    total = size * _tau(1 - counts[MOST] / size)
    for rank in range(MOST - 1, 0, -1):
        total = (total + counts[rank]) / 2
    total += size * _sigma(counts[0] / size)
    return round(size * size / (2 * math.log(2) * total))


def _registers(sketch: str, precision: int) -> bytes:
    data = b64decode(sketch, validate=True)
    size = 1 << precision
    if data[0] == ALL and len(data) == size + 1:
        return data[1:]
    if data[0] != LIST or len(data) % 3 != 1:
        raise ValueError(f"{sketch[:40]!r} is not a sketch with {size} registers")
    registers = bytearray(size)
    for at in range(1, len(data), 3):
        registers[data[at] << 8 | data[at + 1]] = data[at + 2]
    return bytes(registers)


def _encode(registers: bytes) -> str:
    used = len(registers) - registers.count(0)
    if used * 3 >= len(registers):
        return b64encode(bytes((ALL,)) + registers).decode()
    listed = bytearray((LIST,))
    for index, rank in enumerate(registers):
        if rank > 0:
            listed += bytes((index >> 8, index & 255, rank))
    return b64encode(listed).decode()


def _sigma(share: float) -> float:
    if share == 1:
        return math.inf
    total, power, weight, before = share, share * share, 1.0, -1.0
    while total != before:
        before = total
        total += power * weight
        power, weight = power * power, weight * 2
    return total


def _tau(share: float) -> float:
    if share in (0, 1):
        return 0
    total, root, weight, before = 1 - share, math.sqrt(share), 0.5, -1.0
    while total != before:
        before = total
        total -= (1 - root) ** 2 * weight
        root, weight = math.sqrt(root), weight / 2
    return total / 3
