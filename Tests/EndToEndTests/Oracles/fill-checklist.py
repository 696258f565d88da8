"""Fills cells of a workbook, as somebody would in a spreadsheet.

Usage: fill-checklist.py FILE OUT ID COLUMN=VALUE…; the columns are named by their letters. The row is that of
the requirement, on whichever sheet it stands.
"""
import sys
import openpyxl

source, target, requirement = sys.argv[1:4]
book = openpyxl.load_workbook(source)
rows = [
    (sheet, row[0].row)
    for sheet in book.worksheets
    if sheet.sheet_state == "visible"
    for row in sheet.iter_rows(min_col=1, max_col=1)
    if row[0].value == requirement
]
assert len(rows) == 1, rows
sheet, row = rows[0]
for change in sys.argv[4:]:
    column, value = change.split("=", 1)
    sheet[f"{column}{row}"] = value
book.save(target)
