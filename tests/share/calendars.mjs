// Calendars as ical.js reads them, the parser of Thunderbird: every event has a start, an end not before it, and a title.
import fs from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';

ICAL.design.strict = true;
const wrong = [];
let count = 0;
const files = process.argv.slice(2).flatMap((root) => fs.readdirSync(root, { recursive: true })
  .filter((file) => file.endsWith('calendar.ics')).map((file) => path.join(root, file)));
for (const file of files) {
  const text = fs.readFileSync(file, 'utf8');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  if (events.length !== text.split('\r\nBEGIN:VEVENT\r\n').length - 1) wrong.push(`${file}: ${events.length} events`);
  for (const event of events) {
    if (!event.summary || !event.uid) wrong.push(`${file}: ${event.uid} has no title`);
    if (!event.startDate || event.endDate.compare(event.startDate) < 0) wrong.push(`${file}: ${event.uid} ends before it starts`);
  }
  count += events.length;
}
wrong.slice(0, 40).forEach((line) => console.log(`  ${line}`));
console.log(`${count} events of calendars by ical.js: ${wrong.length || !count ? `${wrong.length} wrong` : 'fine'}`);
process.exit(wrong.length || !count ? 1 : 0);
