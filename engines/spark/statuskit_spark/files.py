"""Input files: local ones by their path, all others through Hadoop's file system as a stream."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.sax.saxutils import escape

from pyspark import SparkFiles
from pyspark.find_spark_home import _find_spark_home

CHUNK = 1 << 20
FORMATS = {
    r"\.wat(\.gz)?$": "wat",
    r"\.warc(\.gz)?$": "warc",
    r"\.(ndjson|jsonl)(\.gz)?$": "ndjson",
}


class MissingFile(Exception):
    """The file doesn't exist. Trying again doesn't help."""


def format_of(uri: str) -> str:
    """The format of a file by its name.

    Raises ValueError for another name.
    """
    for pattern, name in FORMATS.items():
        if re.search(pattern, uri, re.IGNORECASE):
            return name
    raise ValueError(
        f"The format of {uri!r} is unclear. Pass --input_format warc, wat or ndjson, or name files .warc.gz, .wat.gz "
        "or .ndjson. Inspect Parquet with inspect_table.py."
    )


def resolve(uri: str, base: str) -> str:
    """A path of a list as an absolute path or URI. Common Crawl's lists need `s3a://commoncrawl/` as their base."""
    if re.match(r"[a-z][a-z0-9+.-]*:/", uri, re.IGNORECASE):
        return uri
    return base.rstrip("/") + "/" + uri.lstrip("/") if base else str(Path(uri).absolute())


def local_path(uri: str) -> str | None:
    """The path of a file on this machine, or None if Hadoop has to read it.

    Raises MissingFile if it doesn't exist.
    """
    if re.match(r"[a-z][a-z0-9+.-]*:/", uri, re.IGNORECASE) is None:
        path = uri
    elif uri.startswith("file:"):
        path = unquote(urlsplit(uri).path)
    else:
        return None
    if not Path(path).is_file():
        raise MissingFile(f"there is no such file on {os.uname().nodename}")
    return path


def read_by_hadoop(uri: str, settings: Mapping[str, str]) -> Iterator[bytes]:
    """The bytes of a file of any of Hadoop's file systems, such as hdfs:// and s3a://, as they are read.

    Raises MissingFile if it doesn't exist, and OSError if it can't be read to its end.
    """
    with tempfile.TemporaryDirectory() as folder:
        # Credentials must not show in the list of processes. The shell fails if one of these files is missing.
        for name in "core-site.xml", "hdfs-site.xml", "mapred-site.xml", "yarn-site.xml":
            site = Path(folder) / name
            site.touch(mode=0o600)
            site.write_text(_to_xml(settings if name == "core-site.xml" else {}), encoding="utf-8")
        errors = (Path(folder) / "errors").open("w+b")
        command = [_java(), "-Xmx256m", "-cp", _class_path(folder), "org.apache.hadoop.fs.FsShell"]
        process = subprocess.Popen(
            [*command, "-conf", f"{folder}/core-site.xml", "-cat", uri], stdout=subprocess.PIPE, stderr=errors
        )
        assert process.stdout is not None
        try:
            while chunk := process.stdout.read(CHUNK):
                yield chunk
            code = process.wait()
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
            errors.seek(0)
            reason = errors.read().decode(errors="replace").strip()
            errors.close()
        if code != 0:
            last = reason.splitlines()[-1] if reason else f"exit code {code}"
            raise MissingFile(last) if "No such file or directory" in last else OSError(f"{uri}: {last}")


def _java() -> str:
    home = os.environ.get("JAVA_HOME")
    return str(Path(home) / "bin/java") if home else "java"


def _class_path(folder: str) -> str:
    """Spark's own Hadoop, its configuration, what `--packages` and `--jars` brought, and a folder."""
    places = [os.environ.get("HADOOP_CONF_DIR", ""), os.environ.get("SPARK_DIST_CLASSPATH", "")]
    jars = [str(Path(_find_spark_home()) / "jars" / "*"), str(Path(SparkFiles.getRootDirectory()) / "*")]
    return os.pathsep.join(filter(None, [*places, *jars, folder]))


def _to_xml(settings: Mapping[str, str]) -> str:
    properties = "".join(
        f"<property><name>{escape(name)}</name><value>{escape(value)}</value></property>"
        for name, value in settings.items()
    )
    return f'<?xml version="1.0"?><configuration>{properties}</configuration>'
