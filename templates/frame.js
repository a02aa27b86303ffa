// The embed's own script. Without it the embed shows the same, in a frame of a fixed height.
(() => {
  const d = document, b = d.body, el = d.documentElement, find = new URLSearchParams(location.search);
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  const theme = find.get('theme'), id = find.get('entry');
  if (/^(light|dark)$/.test(theme)) el.dataset.theme = theme;
  if (id && /^[a-z0-9][a-z0-9-]*$/.test(id)) {
    const at = d.getElementById(id);
    if (at) {
      at.setAttribute('aria-current', 'true');
      at.scrollIntoView();
    } else if (b.dataset.entries) location.replace(b.dataset.entries + id + '.html' + (theme ? '?theme=' + encodeURIComponent(theme) : '') + location.hash);
  }
  if (parent === self) return;
  const say = m => parent.postMessage(m, '*');
  // Hosts have agreed on no protocol: ours, AMP's, and WordPress's, which wants its secret back.
  const tell = () => {
    const height = Math.ceil(b.getBoundingClientRect().height);
    say({ linimasa: 1, height });
    say({ sentinel: 'amp', type: 'embed-size', height });
    if (secret) say({ message: 'height', value: height, secret });
  };
  new ResizeObserver(tell).observe(b);
  addEventListener('message', e => { if (e.source === parent) tell(); });
  // A sandbox without an origin opens no links: the host is asked to.
  if (origin === 'null' && location.protocol !== 'file:') d.addEventListener('click', e => {
    const a = e.target.closest('a');
    if (!a) return;
    e.preventDefault();
    say({ linimasa: 1, link: a.href });
    if (secret) say({ message: 'link', value: a.href, secret });
  });
})();
