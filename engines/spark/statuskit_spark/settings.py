"""The settings of a job, read from Spark's configuration: `spark-submit --conf spark.statuskit.samples=5`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyspark import SparkFiles
from pyspark.sql import SparkSession

WORKER = "crawl-worker.mjs"
PREFIX = "spark.statuskit."
NODE_FLAGS = ("--single-threaded-gc", "--max-semi-space-size=32")
"""Each core has a process of its own, so threads that collect garbage would only take time from another one."""
KEYS = ("node", "worker", "samples", "redact", "options")


@dataclass(frozen=True)
class Settings:
    """What a task needs to know. It is sent to the executors."""

    node: str = "node"
    """The command that starts Node 20 or later."""
    worker: str = ""
    """The worker's file on each machine. Without it, it is the one that `--files` brought."""
    samples: int = 3
    """The number of findings that are kept for each rule."""
    redact: bool = False
    """Whether hosts, URLs and values of headers are left out."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """The options of `inspect`: `{"profile": "strict"}`."""
    hadoop: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The settings of Hadoop's file systems. They can contain credentials."""

    @staticmethod
    def of(session: SparkSession) -> "Settings":
        """The settings of a session.

        Raises ValueError for an unknown or invalid one.
        """
        everything = dict(session.sparkContext.getConf().getAll())
        given = {key[len(PREFIX) :]: value for key, value in everything.items() if key.startswith(PREFIX)}
        for key in given:
            if key not in KEYS:
                raise ValueError(f"{PREFIX}{key} is not a setting. Use {', '.join(PREFIX + each for each in KEYS)}.")
        return Settings(
            node=given.get("node", "node"),
            worker=given.get("worker", ""),
            samples=_read_samples(given.get("samples", "3")),
            redact=_read_flag(given.get("redact", "false")),
            options=_read_options(given.get("options", "{}")),
            hadoop={
                key.removeprefix("spark.hadoop."): value
                for key, value in everything.items()
                if key.startswith("spark.hadoop.")
            },
        )

    def command(self) -> tuple[str, ...]:
        """The command that starts a worker on this machine.

        Raises FileNotFoundError if the worker's file is missing.
        """
        path = Path(self.worker or SparkFiles.get(WORKER))
        if not path.is_file():
            raise FileNotFoundError(
                f"{path} doesn't exist. Pass --files node_modules/@statuskit/inspector/dist/{WORKER} to spark-submit, "
                f"or set {PREFIX}worker to the path of that file on each machine."
            )
        return (self.node, *NODE_FLAGS, str(path))

    def request_options(self) -> dict[str, Any]:
        """The options of each request to the worker."""
        return {**self.options, "samples": self.samples, "redact": self.redact}


def _read_samples(text: str) -> int:
    if not text.isdecimal():
        raise ValueError(f"{PREFIX}samples is {text!r}, which is not a number. Write {PREFIX}samples=3.")
    return int(text)


def _read_flag(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(f"{PREFIX}redact is {text!r}. Write {PREFIX}redact=true or {PREFIX}redact=false.")
    return text == "true"


def _read_options(text: str) -> dict[str, Any]:
    try:
        options = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f'{PREFIX}options is not JSON ({error}). Write it like {{"profile":"strict"}}.') from error
    if not isinstance(options, dict):
        raise ValueError(f'{PREFIX}options is not a JSON object. Write it like {{"profile":"strict"}}.')
    return options
