"""Holds the write lock of a workspace: says so in a file, until that file is removed."""
import os
import sqlite3
import sys
import time

workspace, sign = sys.argv[1:]
connection = sqlite3.connect(workspace, isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
with open(sign, "w"):
    pass
end = time.monotonic() + 60
while os.path.exists(sign) and time.monotonic() < end:
    time.sleep(0.02)
