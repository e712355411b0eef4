"""The shape of a job: arguments, session, and what is written. See `CCSparkJob` of cc-pyspark."""

import argparse
import json
import sys
from abc import ABC, abstractmethod
from time import monotonic

from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql.functions import col, explode, row_number
from pyspark.sql.window import Window

from statuskit_spark.node_worker import WorkerError, worker_of_this_process
from statuskit_spark.settings import Settings
from statuskit_spark.totals import TOTAL, add, distinct_hosts, pairs_of, rows_of

TOTALS = f"{', '.join(f'{each.name} {each.dataType.simpleString()}' for each in TOTAL)}, hostCount bigint"

RESULTS = ("parts", "totals", "findings", "lost")
"""The folders that a job writes."""


class Job(ABC):
    """A job that inspects an input. `parts` gives its answers, one a file or partition."""

    name = "statuskit"
    description = ""
    input_description = ""

    def run(self, arguments: list[str] | None = None) -> None:
        """Runs the job with the arguments of the command line."""
        args = self.parse_arguments(arguments)
        session = SparkSession.builder.appName(self.name).getOrCreate()
        try:
            self.run_job(session, args, Settings.of(session))
        finally:
            session.stop()

    def parse_arguments(self, arguments: list[str] | None) -> argparse.Namespace:
        """Reads the arguments."""
        parser = argparse.ArgumentParser(prog=self.name, description=self.description)
        parser.add_argument("input", help=self.input_description)
        parser.add_argument("output", help="Folder for the results, without those of another run: a path or a URI")
        self.add_arguments(parser)
        return parser.parse_args(arguments)

    @abstractmethod
    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Adds the arguments of this job."""

    @abstractmethod
    def parts(self, session: SparkSession, args: argparse.Namespace, settings: Settings) -> DataFrame:
        """The answers, in the schema ANSWER."""

    def run_job(self, session: SparkSession, args: argparse.Namespace, settings: Settings) -> None:
        """Inspects, and writes `parts`, `totals`, `findings` and `lost`."""
        output = args.output.rstrip("/")
        taken = taken_folder(session, output)
        if taken is not None:
            # A message without a traceback, and the exit code 1.
            sys.exit(
                f"{self.name}: {taken} exists already. Pass another folder, or delete the results in {output} first."
            )
        # Spark writes a task's rows under a temporary name and renames them once, so a task that ran twice counts once.
        start = monotonic()
        self.parts(session, args, settings).write.parquet(f"{output}/parts")
        seconds = monotonic() - start
        parts = session.read.parquet(f"{output}/parts").dropDuplicates(["path"])
        totals = totals_of(parts, settings)
        session.createDataFrame(totals, TOTALS).coalesce(1).write.parquet(f"{output}/totals")
        samples_of(parts, settings.samples).coalesce(1).write.parquet(f"{output}/findings")
        lost = parts.select("path", explode("problems").alias("problem")).orderBy("path")
        lost.coalesce(1).write.parquet(f"{output}/lost")
        print(report(totals, lost, output, seconds))


def taken_folder(session: SparkSession, output: str) -> str | None:
    """The first folder of results that exists already, or None.

    Spark would find the first of them only when all files are inspected, and the others later.
    """
    hadoop = session.sparkContext._jvm.org.apache.hadoop
    configuration = session.sparkContext._jsc.hadoopConfiguration()
    for name in RESULTS:
        folder = f"{output}/{name}"
        path = hadoop.fs.Path(folder)
        if path.getFileSystem(configuration).exists(path):
            return folder
    return None


def totals_of(parts: DataFrame, settings: Settings) -> list[Row]:
    """The sum of all parts, with the number of distinct hosts."""
    rows = parts.select(explode("totals").alias("total")).select("total.*").rdd
    sums = rows.mapPartitions(pairs_of).reduceByKey(add)
    # The worker keeps a fixed number of hosts, servers and types, as it does for each file.
    lines = (json.dumps(row).encode() + b"\n" for row in rows_of(sums.toLocalIterator()))
    answer = worker_of_this_process(settings.command()).ask({"format": "merge"}, lines)
    if "error" in answer:
        raise WorkerError(answer["error"])
    names = [field.name for field in TOTAL]
    return [
        Row(**{name: row[name] for name in names}, hostCount=distinct_hosts(row["kind"], row["hosts"]))
        for row in answer["totals"]
    ]


def samples_of(parts: DataFrame, count: int) -> DataFrame:
    """The first findings of each rule, by path and place."""
    order = Window.partitionBy("rule", "severity", "level").orderBy("path", "place")
    return (
        parts.select("path", explode("samples").alias("sample"))
        .select("path", "sample.*")
        .withColumn("number", row_number().over(order))
        .filter(col("number") <= count)
        .drop("number")
        .orderBy("rule", "path", "place")
    )


def report(totals: list[Row], lost: DataFrame, output: str, seconds: float) -> str:
    """What the command prints at its end."""

    def sum_of(kind: str, column: str = "count") -> int:
        return sum(row[column] for row in totals if row["kind"] == kind)

    def counted(number: int, noun: str) -> str:
        return f"{number} {noun}" if number == 1 else f"{number} {noun}s"

    hosts = counted(sum_of("messages", "hostCount"), "host")
    lines = [
        f"{counted(sum_of('messages'), 'response')} of about {hosts}, {counted(sum_of('rule'), 'finding')}",
        f"{counted(sum_of('skipped'), 'record')} skipped, {sum_of('lost')} lost, inspected in {seconds:.1f} s",
        *(f"lost: {row['path']}: {row['problem']}" for row in lost.limit(10).collect()),
        f"Report: npx statuskit inspect --report {output}/totals",
    ]
    return "\n".join(lines)
