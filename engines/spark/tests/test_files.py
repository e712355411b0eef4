"""Paths and formats of inputs."""

import unittest
from pathlib import Path

from statuskit_spark.files import MissingFile, format_of, local_path, resolve


class FilesTest(unittest.TestCase):
    """Names of files."""

    def test_formats(self) -> None:
        """The name tells the format."""
        names = {"a.warc.gz": "warc", "s3a://b/c.warc.wat.gz": "wat", "a.WARC": "warc", "a.jsonl": "ndjson"}
        for name, expected in names.items():
            self.assertEqual(format_of(name), expected)
        with self.assertRaisesRegex(ValueError, "--input_format"):
            format_of("a.parquet")

    def test_relative_paths(self) -> None:
        """A list of Common Crawl is relative to its bucket."""
        self.assertEqual(
            resolve("crawl-data/a.warc.gz", "s3a://commoncrawl/"), "s3a://commoncrawl/crawl-data/a.warc.gz"
        )
        self.assertEqual(resolve("hdfs://host/a.warc.gz", "s3a://commoncrawl/"), "hdfs://host/a.warc.gz")
        self.assertEqual(resolve("a.warc.gz", ""), str(Path.cwd() / "a.warc.gz"))

    def test_local_paths(self) -> None:
        """Local files are opened by Node itself."""
        self.assertEqual(local_path(__file__), __file__)
        self.assertEqual(local_path(f"file://{__file__}"), __file__)
        self.assertIsNone(local_path("s3a://bucket/a.warc.gz"))
        with self.assertRaisesRegex(MissingFile, "no such file"):
            local_path("/nowhere/a.warc.gz")
