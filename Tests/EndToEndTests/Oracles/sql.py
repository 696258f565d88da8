"""Runs one statement on a workspace, as a program that is not ghs could."""
import sqlite3
import sys

workspace, statement, *values = sys.argv[1:]
with sqlite3.connect(workspace) as connection:
    rows = connection.execute(statement, values).fetchall()
    for row in rows:
        print("|".join(str(value) for value in row))
connection.close()
