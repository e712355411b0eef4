"""Whole jobs in Spark's local mode: totals are right, whatever dies or is damaged."""

import argparse
import os
import shutil
import sys
import tempfile
import threading
import unittest
from dataclasses import replace
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import approx_count_distinct, expr

from statuskit_spark.crawl_job import CrawlJob
from statuskit_spark.files import MissingFile, read_by_hadoop
from statuskit_spark.job import taken_folder, totals_of
from statuskit_spark.settings import Settings
from statuskit_spark.table_job import TableJob, answers, findings
from tests.inputs import WORKER, message, write_dying_node, write_ndjson, write_warc

MESSAGES = [message(each) for each in range(1200)]
"""Four files get 300 each."""
HEADERS = "array<struct<name:string,value:string>>"


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files without a log."""

    def log_message(self, format: str, *args: object) -> None:
        """Writes nothing."""


class JobsTest(unittest.TestCase):
    """One session for all tests, since it takes seconds to start."""

    session: ClassVar[SparkSession]

    @classmethod
    def setUpClass(cls) -> None:
        """Starts Spark with two workers and up to four attempts."""
        os.environ["PYSPARK_PYTHON"] = sys.executable
        settings = {
            "spark.ui.enabled": "false",
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.sql.shuffle.partitions": "2",
            # Less work for short jobs.
            "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1",
            "spark.statuskit.worker": WORKER,
        }
        builder = SparkSession.builder.master("local[2,4]")
        for key, value in settings.items():
            builder = builder.config(key, value)
        cls.session = builder.getOrCreate()
        cls.session.sparkContext.setLogLevel("OFF")
        cls.addClassCleanup(cls.session.stop)

    def setUp(self) -> None:
        """Makes a folder, and four files."""
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.files = [
            write_warc(self.folder / f"{part}.warc.gz", MESSAGES[part * 300 : (part + 1) * 300]) for part in range(4)
        ]
        self.settings = Settings.of(self.session)

    def totals(self, files: list[str], settings: Settings | None = None) -> dict[tuple[str, str], int]:
        """The totals of files, by kind and key."""
        settings = settings or self.settings
        paths = self.folder / "paths.txt"
        paths.write_text("\n".join(files), encoding="utf-8")
        args = argparse.Namespace(input=str(paths), input_base_url="", input_format=None)
        parts = CrawlJob().parts(self.session, args, settings)
        # The settings of tasks can have a node that dies; the driver's own has to live.
        return _by_key(totals_of(parts, self.settings))

    def table(self) -> DataFrame:
        """The messages as a table."""
        rows = [(each["url"], each["status"], [tuple(pair) for pair in each["headers"]]) for each in MESSAGES]
        return self.session.createDataFrame(rows, f"url string, status int, headers {HEADERS}").repartition(4)

    def test_totals(self) -> None:
        """A list that names a file twice counts it once."""
        totals = self.totals([*self.files, self.files[0], f"file://{self.files[1]}"[7:]])
        self.assertEqual(totals["messages", ""], 1200)
        self.assertEqual(totals["rule", "age-invalid"], 600)
        self.assertEqual(totals["status", "401"], 400)
        self.assertEqual(totals["server", "nginx"], 1200)

    def test_killed_node(self) -> None:
        """Spark runs the task again, and nothing counts twice."""
        expected = self.totals(self.files)
        settings = replace(self.settings, node=write_dying_node(self.folder, "process.pid"))
        self.assertEqual(self.totals(self.files, settings), expected)
        self.assertTrue((self.folder / "died").exists())

    def test_killed_python(self) -> None:
        """The same for Python, whose node is the parent's child."""
        expected = self.totals(self.files)
        settings = replace(self.settings, node=write_dying_node(self.folder, "process.ppid"))
        self.assertEqual(self.totals(self.files, settings), expected)
        self.assertTrue((self.folder / "died").exists())

    def test_killed_node_with_a_table(self) -> None:
        """The DataFrame form is tried again too."""
        expected = _by_key(totals_of(answers(self.table(), self.settings), self.settings))
        for victim in "process.pid", "process.ppid":
            with self.subTest(victim=victim):
                folder = self.folder / victim
                folder.mkdir()
                settings = replace(self.settings, node=write_dying_node(folder, victim))
                self.assertEqual(_by_key(totals_of(answers(self.table(), settings), self.settings)), expected)
                self.assertTrue((folder / "died").exists())

    def test_damaged_files(self) -> None:
        """What is lost is counted and named, and the rest is read."""
        whole = Path(self.files[0]).read_bytes()
        cut = self.folder / "cut.warc.gz"
        cut.write_bytes(whole[:-20])
        garbage = self.folder / "garbage.warc.gz"
        garbage.write_bytes(b"garbage\n" * 1000)
        missing = str(self.folder / "missing.warc.gz")
        paths = self.folder / "paths.txt"
        paths.write_text("\n".join([self.files[1], str(cut), str(garbage), missing]), encoding="utf-8")
        output = self.folder / "out"
        args = argparse.Namespace(input=str(paths), output=str(output), input_base_url="", input_format=None)
        CrawlJob().run_job(self.session, args, self.settings)
        totals = _by_key(self.session.read.parquet(str(output / "totals")).collect())
        self.assertEqual(totals["messages", ""], 599)
        self.assertEqual(totals["lost", "file-missing"], 1)
        lost = {
            Path(row["path"]).name: row["problem"] for row in self.session.read.parquet(str(output / "lost")).collect()
        }
        self.assertEqual(set(lost), {"cut.warc.gz", "garbage.warc.gz", "missing.warc.gz"})
        for problem in lost.values():
            self.assertGreater(len(problem), 10)

    def test_output(self) -> None:
        """Samples are bounded; redacted ones show no host."""
        paths = self.folder / "paths.txt"
        paths.write_text("\n".join(self.files), encoding="utf-8")
        args = argparse.Namespace(
            input=str(paths), output=str(self.folder / "out"), input_base_url="", input_format=None
        )
        for redact in False, True:
            args.output = str(self.folder / f"out-{redact}")
            CrawlJob().run_job(self.session, args, replace(self.settings, redact=redact, samples=2))
            samples = self.session.read.parquet(f"{args.output}/findings").collect()
            self.assertEqual(len([each for each in samples if each["rule"] == "age-invalid"]), 2)
            written = str([each.asDict(recursive=True) for each in samples])
            totals = self.session.read.parquet(f"{args.output}/totals").collect()
            self.assertEqual("site1.example" in written, not redact)
            self.assertEqual(any(each["kind"] == "host" for each in totals), not redact)

    def test_taken_folder(self) -> None:
        """An earlier result ends the job before it inspects anything; a folder without one doesn't."""
        output = self.folder / "out"
        (output / "notes").mkdir(parents=True)
        paths = self.folder / "paths.txt"
        paths.write_text(self.files[0], encoding="utf-8")
        args = argparse.Namespace(input=str(paths), output=f"{output}/", input_base_url="", input_format=None)
        CrawlJob().run_job(self.session, args, self.settings)
        args.input = "nowhere.txt"
        with self.assertRaisesRegex(SystemExit, f"{output}/parts exists already. Pass another folder, or delete"):
            CrawlJob().run_job(self.session, args, self.settings)
        shutil.rmtree(output / "parts")
        self.assertEqual(taken_folder(self.session, f"file://{output}"), f"file://{output}/totals")

    def test_hadoop(self) -> None:
        """A file of another file system is streamed through Hadoop, here its HTTP one."""
        self.assertEqual(b"".join(read_by_hadoop(f"file://{self.files[0]}", {})), Path(self.files[0]).read_bytes())
        with self.assertRaisesRegex(MissingFile, "No such file"):
            list(read_by_hadoop("file:///nowhere/a.warc.gz", {}))
        handler = lambda *args, **more: QuietHandler(*args, directory=str(self.folder), **more)  # noqa: E731
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        origin = f"http://127.0.0.1:{server.server_port}"
        expected = self.totals(self.files)
        self.assertEqual(self.totals([f"{origin}/{Path(each).name}" for each in self.files]), expected)

    def test_ndjson(self) -> None:
        """Lines that are not messages are lost, not the file."""
        path = Path(write_ndjson(self.folder / "a.ndjson", MESSAGES))
        path.write_text(path.read_text(encoding="utf-8") + "garbage\n", encoding="utf-8")
        totals = self.totals([str(path)])
        self.assertEqual(totals["messages", ""], 1200)
        self.assertEqual(totals["lost", "line-invalid"], 1)

    def test_table(self) -> None:
        """A table gives the totals of its rows as lines, and its findings as rows."""
        path = write_ndjson(self.folder / "a.ndjson", MESSAGES)
        totals = _by_key(totals_of(answers(self.table(), self.settings), self.settings))
        self.assertEqual(totals, self.totals([path]))
        found = findings(self.table(), self.settings)
        self.assertEqual(found.filter("rule = 'age-invalid'").count(), 600)
        hosts = found.agg(approx_count_distinct(expr("parse_url(url, 'HOST')"))).first()
        assert hosts is not None
        self.assertAlmostEqual(hosts[0], 50, delta=1)

    def test_table_job(self) -> None:
        """The command reads Parquet, and renames columns by SQL."""
        self.table().selectExpr("url AS page", "status", "headers").write.parquet(str(self.folder / "table"))
        args = argparse.Namespace(
            input=str(self.folder / "table"),
            output=str(self.folder / "out"),
            input_table_format="parquet",
            query="SELECT page AS url, status, headers FROM input",
        )
        TableJob().run_job(self.session, args, self.settings)
        totals = self.session.read.parquet(str(self.folder / "out/totals")).collect()
        self.assertEqual(_by_key(totals)["messages", ""], 1200)
        (messages,) = (each for each in totals if each["kind"] == "messages")
        self.assertAlmostEqual(messages["hostCount"], 50, delta=1)

    def test_wrong_table(self) -> None:
        """The message says how to convert the columns."""
        with self.assertRaisesRegex(ValueError, "--query"):
            answers(self.table().drop("headers"), self.settings)
        by_name = self.session.createDataFrame(
            [("a", 200, {"Age": "5"})], "url string, status int, headers map<string,string>"
        )
        with self.assertRaisesRegex(ValueError, "map_entries"):
            answers(by_name, self.settings)


def _by_key(rows: list[Any]) -> dict[tuple[str, str], int]:
    totals: dict[tuple[str, str], int] = {}
    for row in rows:
        key = (row["kind"], row["key"])
        totals[key] = totals.get(key, 0) + row["count"]
    return totals
