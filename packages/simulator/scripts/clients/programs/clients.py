"""Sends a GET to each URL on standard input with the client in the first argument, and prints what the caller gets."""

import asyncio
import http.client
import platform
import sys
from urllib.parse import urlsplit


def with_http_client():
    def get(url):
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(parts.netloc)
        connection.request("GET", parts.path)
        response = connection.getresponse()
        response.read()
        connection.close()
        return response.status

    return platform.python_version(), get


def with_requests():
    import requests

    return requests.__version__, lambda url: requests.get(url).status_code


def with_urllib3():
    import urllib3

    def get(url):
        # A shared pool can give the 200 that follows a 102 to the next request.
        with urllib3.PoolManager() as pool:
            return pool.request("GET", url).status

    return urllib3.__version__, get


def with_httpx():
    import httpx

    return httpx.__version__, lambda url: httpx.get(url).status_code


def with_aiohttp():
    import aiohttp

    async def get(url):
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            await response.read()
            return response.status

    return aiohttp.__version__, lambda url: asyncio.run(get(url))


CLIENTS = {
    "Python http.client": with_http_client,
    "requests": with_requests,
    "urllib3": with_urllib3,
    "httpx": with_httpx,
    "aiohttp": with_aiohttp,
}


version, get = CLIENTS[sys.argv[1]]()
print(version, flush=True)
for line in sys.stdin:
    try:
        print(get(line.strip()), flush=True)
    except Exception as error:
        print(f"throws {type(error).__name__}", flush=True)
