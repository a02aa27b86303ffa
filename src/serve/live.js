// Keeps an open page as the site is: `linimasa serve` puts it into the pages that it serves, and nowhere else.
(() => {
  // A page in a frame goes with the page around it.
  if (window.top !== window) return;
  const script = document.currentScript;
  const shown = { page: script.dataset.page, style: script.dataset.style };
  const place = `linimasa ${location.pathname}`;
  let source;
  let panel;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; pointer-events: none; }
    details { pointer-events: auto; box-sizing: border-box; inline-size: fit-content; max-inline-size: 100%; margin-inline-start: auto;
      background: #1b1b1f; color: #f4f4f5; border-block-start: 4px solid #f5a524; font: 14px/1.5 ui-monospace, monospace; }
    details[open] { inline-size: auto; }
    .errors { border-color: #ff6369; }
    summary { padding: .5rem 1rem; cursor: pointer; font-weight: bold; }
    summary:focus-visible, pre:focus-visible { outline: 2px solid #f4f4f5; outline-offset: -4px; }
    pre { margin: 0; padding: 0 1rem 1rem; max-block-size: 60vh; overflow: auto; font: inherit; tab-size: 4; }
    @media print { :host { display: none; } }`);

  const counted = (count, noun) => (count ? [`${count} ${noun}${count === 1 ? '' : 's'}`] : []);

  const note = ({ errors, warnings, text }) => {
    panel?.remove();
    panel = undefined;
    if (!errors && !warnings) return;
    panel = document.createElement('linimasa-notes');
    panel.lang = 'en';
    panel.dir = 'ltr';
    panel.setAttribute('role', errors ? 'alert' : 'status');
    const root = panel.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const details = document.createElement('details');
    details.open = errors > 0;
    details.className = errors ? 'errors' : 'warnings';
    const summary = document.createElement('summary');
    summary.textContent = [...counted(errors, 'error'), ...counted(warnings, 'warning')].join(', ');
    const pre = document.createElement('pre');
    pre.tabIndex = 0;
    pre.textContent = text;
    details.append(summary, pre);
    root.append(details);
    document.documentElement.append(panel);
  };

  // The old style stays until the new one is there: the page is never without.
  const restyle = (style) => {
    for (const old of document.querySelectorAll('link[rel="stylesheet"]')) {
      const address = new URL(old.href);
      if (address.origin !== location.origin) continue;
      address.searchParams.set('style', style);
      const fresh = old.cloneNode();
      fresh.href = address;
      fresh.addEventListener('load', () => old.remove());
      old.after(fresh);
    }
  };

  const reload = () => {
    source.close();
    sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    location.reload();
  };

  const heed = ({ page, style, notes }) => {
    if (page !== shown.page) return reload();
    if (style !== shown.style) restyle(style);
    shown.style = style;
    return note(notes);
  };

  // Browsers keep six connections to a server: a page that nobody sees takes none.
  const listen = () => {
    source?.close();
    if (document.hidden) return;
    const events = new URL('events', script.src);
    events.searchParams.set('page', location.pathname);
    source = new EventSource(events);
    source.addEventListener('message', ({ data }) => heed(JSON.parse(data)));
  };

  const back = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  if (back) {
    const [left, top] = JSON.parse(back);
    const scroll = () => window.scrollTo({ left, top, behavior: 'instant' });
    document.addEventListener('DOMContentLoaded', scroll);
    window.addEventListener('load', scroll);
  }
  listen();
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', () => source?.close());
})();
