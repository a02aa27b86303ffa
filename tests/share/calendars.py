"""Calendars as the Python package icalendar reads them. It does not raise: it notes errors."""
from icalendar import Calendar

from sites import files, finish

wrong = []
count = 0
for path in files("**/_/calendar.ics"):
    text = path.read_bytes()
    wrong.extend(f"{path}: a line of {len(line)} octets" for line in text.split(b"\r\n") if len(line) > 75)
    if b"\n" in text.replace(b"\r\n", b""):
        wrong.append(f"{path}: a line without its return")
    calendar = Calendar.from_ical(text)
    for component in calendar.walk():
        wrong.extend(f"{path}: {error}" for error in component.errors)
    ids = [str(event["UID"]) for event in calendar.events]
    wrong.extend(f"{path}: {one} stands twice" for one in set(ids) if ids.count(one) > 1)
    for event in calendar.events:
        if not (event.start and event.get("SUMMARY") and event.get("DTSTAMP")):
            wrong.append(f"{path}: {event.get('UID')} lacks a start, a summary or a stamp")
    count += len(ids)

finish(f"{count} events of calendars by icalendar", wrong if count else ["no calendar has an event"])
