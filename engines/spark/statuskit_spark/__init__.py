"""Inspects the HTTP responses of a crawl or a table on Spark."""
