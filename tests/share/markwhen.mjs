// markwhen text as its own parser reads it: an event an entry, with the entry's headline and kind, on its day.
import fs from 'node:fs';
import path from 'node:path';
import { isEvent, parse, toArray } from '@markwhen/parser';

const wrong = [];
let count = 0;
const files = process.argv.slice(2).flatMap((root) => fs.readdirSync(root, { recursive: true })
  .filter((file) => path.basename(file) === 'timeline.mw').map((file) => path.join(root, file)));
for (const file of files) {
  const folder = path.dirname(file);
  const slides = JSON.parse(fs.readFileSync(path.join(folder, 'timelinejs.json'), 'utf8')).events;
  const kinds = new Map(JSON.parse(fs.readFileSync(path.join(folder, 'timeline.json'), 'utf8')).events.map((one) => [one.id, one.kind]));
  const { events } = parse(fs.readFileSync(file, 'utf8'));
  const found = toArray(events).map(({ event, eventy }) => event ?? eventy).filter((one) => one && isEvent(one));
  if (found.length !== slides.length) wrong.push(`${file}: ${found.length} events, and ${slides.length} entries with a date`);
  found.forEach((event, at) => {
    const slide = slides[at];
    if (!slide) return;
    const year = new Date(event.dateRangeIso.fromDateTimeIso).getUTCFullYear();
    if (Math.abs(year - slide.start_date.year) > 1) wrong.push(`${file}: ${slide.unique_id} stands in ${year}`);
    if (!event.tags.includes(kinds.get(slide.unique_id).replace('-', '_'))) wrong.push(`${file}: ${slide.unique_id} has the tags ${event.tags}`);
  });
  count += found.length;
}
wrong.slice(0, 40).forEach((line) => console.log(`  ${line}`));
console.log(`${count} events of markwhen: ${wrong.length || !count ? `${wrong.length} wrong` : 'fine'}`);
process.exit(wrong.length || !count ? 1 : 0);
