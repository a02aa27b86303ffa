// linimasa: optional, on a page that holds embeds. It gives each frame the height of what is in it, and opens the links
// of frames that may not open any themselves.
(() => {
  const d = document, from = new URL('.', d.currentScript.src), frames = () => [...d.querySelectorAll('iframe')].filter(f => f.src.startsWith(from));
  const ping = f => f.contentWindow?.postMessage({ linimasa: 1 }, '*');
  addEventListener('message', e => {
    const { linimasa, height, link } = Object(e.data), f = linimasa === 1 && frames().find(x => x.contentWindow === e.source);
    if (!f) return;
    if (height > 0) f.style.height = Math.min(height, 4000) + 'px';
    if (typeof link === 'string' && link.startsWith(from)) location.assign(link);
  });
  // A frame may be there before this script is, and another may come later.
  frames().forEach(ping);
  d.addEventListener('load', e => { if (e.target.tagName === 'IFRAME' && e.target.src.startsWith(from)) ping(e.target); }, true);
})();
