"""Inspects a table: `spark-submit inspect_table.py responses.parquet output`. See README.md."""

from statuskit_spark.table_job import TableJob

if __name__ == "__main__":
    TableJob().run()
