"""Inspects the files of a list: `spark-submit inspect_crawl.py paths.txt output`. See README.md."""

from statuskit_spark.crawl_job import CrawlJob

if __name__ == "__main__":
    CrawlJob().run()
