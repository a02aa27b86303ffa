// A static server on a free port. Sites stand two folders deep, so that a link from the root of the server breaks.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8',
  json: 'application/json', xml: 'application/xml', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg',
  webp: 'image/webp', txt: 'text/plain; charset=utf-8', ics: 'text/calendar; charset=utf-8',
};

export const place = (site) => `/below/${site.name}/`;

/** Serves each site under its place; answers with the site's own 404 page where nothing is found. */
export async function serve(sites) {
  const server = http.createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const site = sites.find((one) => address.startsWith(place(one)));
    const send = (status, file) => {
      response.writeHead(status, { 'content-type': TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream' });
      response.end(fs.readFileSync(file));
    };
    // Browsers ask for this by themselves, for a page without an icon.
    if (address === '/favicon.ico') return response.writeHead(204).end();
    if (!site) return response.writeHead(404).end('outside the site');
    let file = path.join(site.root, address.slice(place(site).length));
    if (file.startsWith(site.root) && fs.existsSync(file) && fs.statSync(file).isDirectory()) {
      file = path.join(file, 'index.html');
    }
    if (file.startsWith(site.root) && fs.existsSync(file)) return send(200, file);
    const missing = path.join(site.root, '404.html');
    return fs.existsSync(missing) ? send(404, missing) : response.writeHead(404).end('not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}
