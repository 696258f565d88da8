"""Reads an iCalendar file with icalendar from PyPI and prints its events as JSON.

Usage: read-calendar.py FILE; ends with an error when the file is not valid.
"""
import json
import pathlib
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(pathlib.Path(sys.argv[1]).read_bytes())
faults = [str(fault) for part in calendar.walk() for fault in part.errors]
assert not faults, faults
assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
events = []
for event in calendar.walk("VEVENT"):
    assert event["DTSTAMP"].dt.tzinfo is not None
    assert event["DTSTART"].params["VALUE"] == "DATE"
    alarms = event.walk("VALARM")
    assert all(alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"] for alarm in alarms)
    events.append({
        "uid": str(event["UID"]),
        "start": event["DTSTART"].dt.isoformat(),
        "end": event["DTEND"].dt.isoformat(),
        "summary": str(event["SUMMARY"]),
        "alarms": [alarm["TRIGGER"].dt.days for alarm in alarms],
    })
print(json.dumps(events, ensure_ascii=False))
