"""Reads register.csv and register.html of a folder, and prints the number of rows, or ends with what is wrong.

Usage: read-register.py FOLDER
"""
import csv
import html.parser
import os
import sys
import unicodedata

folder = sys.argv[1]
with open(os.path.join(folder, "register.csv"), encoding="utf-8-sig", newline="") as file:
    text = file.read()
rows = list(csv.reader(text.splitlines(keepends=True), strict=True))
assert text.endswith("\r\n") and text.count("\n") == len(rows), "a cell breaks its line"
assert {len(row) for row in rows} == {len(rows[0])}, "a row has another number of cells"
for cell in (cell for row in rows for cell in row):
    acting = [c for c in cell if unicodedata.category(c) in ("Cc", "Cf")]
    assert not acting, f"acts on terminals: {cell!r}"
    for part in cell.split(";"):
        assert not part.strip().startswith(tuple("=+-@＝＋－＠")), f"a formula: {cell!r}"


class Page(html.parser.HTMLParser):
    """The rows of the table, and whatever else there is."""

    def __init__(self):
        super().__init__()
        self.rows = 0
        self.others = set()

    def handle_starttag(self, tag, attrs):
        self.rows += tag == "tr"
        self.others |= {tag} if tag in ("script", "img", "iframe", "a") else set()
        self.others |= {name for name, _ in attrs if name.startswith("on")}

    def handle_comment(self, data):
        self.others.add("comment")


with open(os.path.join(folder, "register.html"), encoding="utf-8") as file:
    source = file.read()
page = Page()
page.feed(source)
assert not page.others, page.others
assert page.rows == len(rows), (page.rows, len(rows))
assert not [c for c in source if unicodedata.category(c) == "Cc" and c != "\n"], "a control character"
print(len(rows) - 1)
