"""
Runs cc-lint over a file as its mapper does, without S3, and prints as JSON how many responses it linted, and the processor
time of the whole and of linting alone: {"responses": 2000, "seconds": 2.1, "linting": 1.2}.
"""

import json
import sys
import time

from cc_lint.linting import lint_record
from cc_lint.stats import StatsCollector
from warcio.archiveiterator import ArchiveIterator

path, kind = sys.argv[1:]
stats = StatsCollector()
responses = 0
linting = 0.0
begin = time.process_time()
with open(path, "rb") as file:
    for record in ArchiveIterator(file):
        if record.rec_type != kind:
            continue
        start = time.process_time()
        linter = lint_record(record)
        linting += time.process_time() - start
        if linter is not None:
            stats.process_linter(linter)
            responses += 1
print(json.dumps({"responses": responses, "seconds": time.process_time() - begin, "linting": linting}))
