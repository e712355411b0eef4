"""
A pytest plugin that replaces pytest-httpbin's servers with a running one, whose URLs are in the environment. Only tests that
use one of its fixtures are run. With HTTPBIN_SUITES_REFERENCE, the servers of pytest-httpbin stay.
"""

import os
from urllib.parse import urlsplit

import pytest
from pytest_httpbin import serve

# The plugin itself is switched off, because its servers would come first.
from pytest_httpbin.plugin import (  # noqa: F401
    class_based_httpbin,
    class_based_httpbin_secure,
    httpbin,
    httpbin_both,
    httpbin_ca_bundle,
    httpbin_secure,
)

REFERENCE = "HTTPBIN_SUITES_REFERENCE" in os.environ


class RunningServer(serve.Server):
    def __init__(self, url):
        parts = urlsplit(url)
        self.protocol = parts.scheme
        self.host = parts.hostname
        self.port = parts.port


if not REFERENCE:

    @pytest.fixture(scope="session")
    def httpbin():  # noqa: F811
        return RunningServer(os.environ["HTTPBIN_SUITES_URL"])

    @pytest.fixture(scope="session")
    def httpbin_secure():  # noqa: F811
        return RunningServer(os.environ["HTTPBIN_SUITES_SECURE_URL"])


def pytest_collection_modifyitems(config, items):
    used = [item for item in items if uses_httpbin(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in used])
    items[:] = used


def uses_httpbin(item):
    return any(name.startswith("httpbin") and name != "httpbin_add_ca_bundle" for name in getattr(item, "fixturenames", ()))
