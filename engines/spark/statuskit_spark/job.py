"""The shape of a job: arguments, session, and what is written. See `CCSparkJob` of cc-pyspark."""

import argparse
from abc import ABC, abstractmethod
from typing import Any

from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql.functions import col, create_map, explode, lit, row_number
from pyspark.sql.functions import sum as sum_of
from pyspark.sql.window import Window

from statuskit_spark.settings import Settings
from statuskit_spark.totals import TOTAL, Count, Key, add, distinct_hosts, pairs_of

LIMITS = {"server": 200, "type": 200, "host": 100, "status": 1000, "skipped": 100, "lost": 100}
"""How many keys are kept of kinds whose keys come from the input, so that there can be any number."""
OTHER = "other"
TOTALS = f"{', '.join(f'{each.name} {each.dataType.simpleString()}' for each in TOTAL)}, hostCount bigint"


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
            self.run_job(session, args)
        finally:
            session.stop()

    def parse_arguments(self, arguments: list[str] | None) -> argparse.Namespace:
        """Reads the arguments."""
        parser = argparse.ArgumentParser(prog=self.name, description=self.description)
        parser.add_argument("input", help=self.input_description)
        parser.add_argument("output", help="Folder for the results, which must not exist: a path or a URI")
        self.add_arguments(parser)
        return parser.parse_args(arguments)

    @abstractmethod
    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Adds the arguments of this job."""

    @abstractmethod
    def parts(self, session: SparkSession, args: argparse.Namespace, settings: Settings) -> DataFrame:
        """The answers, in the schema ANSWER."""

    def run_job(self, session: SparkSession, args: argparse.Namespace) -> None:
        """Inspects, and writes `parts`, `totals`, `findings` and `lost`."""
        settings = Settings.of(session)
        output = args.output.rstrip("/")
        # Spark writes a task's rows under a temporary name and renames them once, so a task that ran twice counts once.
        self.parts(session, args, settings).write.parquet(f"{output}/parts")
        parts = session.read.parquet(f"{output}/parts").dropDuplicates(["path"])
        totals_of(session, parts).coalesce(1).write.parquet(f"{output}/totals")
        samples_of(parts, settings.samples).coalesce(1).write.parquet(f"{output}/findings")
        lost = parts.select("path", explode("problems").alias("problem")).orderBy("path")
        lost.coalesce(1).write.parquet(f"{output}/lost")
        print(report(session.read.parquet(f"{output}/totals"), session.read.parquet(f"{output}/lost"), output))


def totals_of(session: SparkSession, parts: DataFrame) -> DataFrame:
    """The sum of all parts, with the number of distinct hosts."""
    rows = parts.select(explode("totals").alias("total")).select("total.*").rdd
    sums = rows.mapPartitions(pairs_of).reduceByKey(add).map(_total)
    return _bounded(session.createDataFrame(sums, TOTALS)).orderBy("kind", "key", "severity", "level")


def _total(pair: tuple[Key, Count]) -> Row:
    (kind, key, severity, level), (count, hosts, _) = pair
    return Row(
        kind=kind,
        key=key,
        severity=severity,
        level=level,
        count=count,
        hosts=hosts,
        hostCount=distinct_hosts(kind, hosts),
    )


def _bounded(totals: DataFrame) -> DataFrame:
    """Keeps the keys with the highest counts, and adds up those of all others."""
    totals = totals.cache()
    of_responses = totals.filter(col("kind").isin(*LIMITS))
    ranks = of_responses.filter(col("key") != OTHER).groupBy("kind", "key").agg(sum_of("count").alias("all"))
    order = Window.partitionBy("kind").orderBy(col("all").desc(), "key")
    limit = create_map(*(lit(each) for pair in LIMITS.items() for each in pair))[col("kind")]
    top = ranks.withColumn("rank", row_number().over(order)).filter(col("rank") <= limit).select("kind", "key")
    kept = of_responses.join(top, ["kind", "key"], "left_semi")
    others = (
        of_responses.join(top, ["kind", "key"], "left_anti")
        .groupBy("kind", lit(OTHER).alias("key"), "severity", "level")
        .agg(sum_of("count").alias("count"), lit("").alias("hosts"), lit(0).cast("long").alias("hostCount"))
    )
    rest = totals.filter(~col("kind").isin(*LIMITS))
    return rest.unionByName(kept).unionByName(others)


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


def report(totals: DataFrame, lost: DataFrame, output: str) -> str:
    """What the command prints at its end."""
    counts: dict[str, int] = {
        row["kind"]: row["sum"] for row in totals.groupBy("kind").agg(sum_of("count").alias("sum")).collect()
    }
    hosts: Any = totals.filter(col("kind") == "messages").agg(sum_of("hostCount")).first()
    lines = [
        f"{counts.get('messages', 0)} responses of about {hosts[0] or 0} hosts, {counts.get('rule', 0)} findings",
        f"{counts.get('skipped', 0)} records skipped, {counts.get('lost', 0)} lost",
        *(f"lost: {row['path']}: {row['problem']}" for row in lost.limit(10).collect()),
        f"Report: statuskit inspect --report {output}/totals",
    ]
    return "\n".join(lines)
