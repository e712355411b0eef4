"""Inspects the files of a list: WARC, WAT or NDJSON. One file a task, in the shape of cc-pyspark."""

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyspark.sql import DataFrame, Row, SparkSession

from statuskit_spark.answers import ANSWER, answer_row, lost_row
from statuskit_spark.files import MissingFile, format_of, local_path, read_by_hadoop, resolve
from statuskit_spark.job import Job
from statuskit_spark.node_worker import worker_of_this_process
from statuskit_spark.settings import Settings
from statuskit_spark.totals import Totals, add_all


@dataclass(frozen=True)
class InputFile:
    """A file, and its format."""

    uri: str
    format: str


class CrawlJob(Job):
    """Inspects the files that a list names."""

    name = "inspect_crawl.py"
    description = "Inspects the responses in WARC, WAT and NDJSON files."
    input_description = "File that lists the paths or URIs of the files, one a line"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Adds the arguments about files."""
        parser.add_argument(
            "--input_base_url", default="", help="Prefix for relative paths in the list: s3a://commoncrawl/"
        )
        parser.add_argument(
            "--input_format", choices=["warc", "wat", "ndjson"], help="Format of all files (default: by their names)"
        )

    def parts(self, session: SparkSession, args: argparse.Namespace, settings: Settings) -> DataFrame:
        """The answers, one a file."""
        lines = [line.strip() for line in session.sparkContext.textFile(args.input).collect()]
        uris = dict.fromkeys(resolve(line, args.input_base_url) for line in lines if line)
        if not uris:
            raise ValueError(f"{args.input} lists no files. Write one path or URI a line.")
        files = [InputFile(uri, args.input_format or format_of(uri)) for uri in uris]
        # A task a file: what is lost with a task is one file's work.
        rows = session.sparkContext.parallelize(files, len(files)).mapPartitions(
            lambda each: process_files(each, settings)
        )
        return session.createDataFrame(rows, ANSWER)


def process_files(files: Iterable[InputFile], settings: Settings) -> Iterator[Row]:
    """Inspects the files of a task."""
    for file in files:
        yield process_file(file, settings)


def process_file(file: InputFile, settings: Settings) -> Row:
    """Inspects a file.

    A damaged or missing file gives a row that says so. Everything else that goes wrong raises, and Spark tries the file
    again.
    """
    request = {"format": file.format, "options": settings.request_options()}
    worker = worker_of_this_process(settings.command())
    try:
        path = local_path(file.uri)
        if path is not None:
            answer = worker.ask({**request, "path": path})
        else:
            answer = worker.ask(request, read_by_hadoop(file.uri, settings.hadoop))
    except MissingFile as error:
        return lost_row(file.uri, "file-missing", str(error))
    if "error" in answer:
        return lost_row(file.uri, "file-unreadable", answer["error"])
    totals: Totals = {}
    add_all(totals, answer["totals"])
    return answer_row(file.uri, totals, answer.get("samples", []), answer.get("problems", []))
