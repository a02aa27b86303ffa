// What a consumer of oEmbed makes of a page's address: it finds the answer, and the answer's frame and card are there.
import fs from 'node:fs';
import path from 'node:path';
import { extract } from '@extractus/oembed-extractor';

const BASE = 'https://linimasa.example/';
const wrong = [];
let count = 0;
for (const root of process.argv.slice(2)) {
  const file = (url) => {
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    return path.join(root, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  };
  const fetcher = async (url) => {
    const there = url.startsWith(BASE) && fs.existsSync(file(url));
    return new Response(there ? fs.readFileSync(file(url)) : 'nothing here', { status: there ? 200 : 404 });
  };
  const pages = fs.readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.html'));
  for (const page of pages) {
    if (!fs.readFileSync(path.join(root, page), 'utf8').includes('application/json+oembed')) continue;
    try {
      const answer = await extract(`${BASE}${page}`, { maxwidth: '600' }, fetcher);
      const frame = answer.html?.match(/<iframe src="([^"]+)"/)?.[1];
      if (answer.type !== 'rich' || answer.version !== '1.0') wrong.push(`${page}: ${answer.type} ${answer.version}`);
      if (!(answer.width > 0) || !(answer.height > 0)) wrong.push(`${page}: ${answer.width} by ${answer.height}`);
      if (!answer.title || answer.provider_url !== BASE) wrong.push(`${page}: no title, or of nobody`);
      if (!frame || !fs.existsSync(file(frame))) wrong.push(`${page}: no such frame: ${frame}`);
      if (answer.thumbnail_url && !fs.existsSync(file(answer.thumbnail_url))) wrong.push(`${page}: no such card: ${answer.thumbnail_url}`);
    } catch (error) {
      wrong.push(`${page}: ${error.message}`);
    }
    count += 1;
  }
}
wrong.slice(0, 40).forEach((line) => console.log(`  ${line}`));
console.log(`${count} pages by oembed-extractor: ${wrong.length || !count ? `${wrong.length} wrong` : 'fine'}`);
process.exit(wrong.length || !count ? 1 : 0);
