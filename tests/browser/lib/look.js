// Questions about layout, asked inside the page. Each returns a list of sentences, one for each thing that is wrong.

/** Nothing may need sideways scrolling, except inside a region that scrolls by itself (a table). */
export const sideways = () => {
  const wide = document.documentElement.clientWidth;
  const name = (el) => `${el.tagName.toLowerCase()}${el.id && `#${el.id}`}${[...el.classList].map((c) => `.${c}`).join('')}`;
  const excused = (el) => {
    for (let up = el; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.clipPath !== 'none' || style.visibility === 'hidden') return true;
      if (up !== el && ['auto', 'scroll'].includes(style.overflowX)) return true;
    }
    return false;
  };
  const out = [];
  if (document.documentElement.scrollWidth > wide) {
    out.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${wide} px`);
  }
  for (const el of document.body.querySelectorAll('*:not(svg *), svg text')) {
    const box = el.getBoundingClientRect();
    if (!box.width || !box.height || (box.left >= -1 && box.right <= wide + 1) || excused(el)) continue;
    out.push(`${name(el)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px: ${el.textContent.trim().slice(0, 40)}`);
  }
  return out;
};

/** No box may cut off the text in it. Native selects shorten their own label, and show it whole when opened. */
export const clipped = () => {
  const out = [];
  for (const el of document.body.querySelectorAll('*:not(svg, svg *, select, option)')) {
    const style = getComputedStyle(el);
    if (style.clipPath !== 'none' || !el.textContent.trim() || !el.checkVisibility()) continue;
    const cuts = (value) => ['hidden', 'clip'].includes(value);
    if ((cuts(style.overflowX) && el.scrollWidth > el.clientWidth + 1)
      || (cuts(style.overflowY) && el.scrollHeight > el.clientHeight + 1)) {
      out.push(`${el.tagName.toLowerCase()}.${el.className} cuts off: ${el.textContent.trim().slice(0, 60)}`);
    }
  }
  return out;
};

/**
 * Labels of one chart may not lie on each other, nor leave the window. A label's box is a little taller than its
 * letters, so a pixel of shared height is no collision.
 */
export const collisions = () => {
  const out = [];
  const wide = document.documentElement.clientWidth;
  for (const svg of document.querySelectorAll('svg.plot, svg.lx')) {
    const labels = [...svg.querySelectorAll('text')]
      .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((text) => ({ text: text.textContent.trim(), box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const chart = svg.querySelector('title')?.textContent ?? svg.getAttribute('class');
    labels.forEach(({ text, box }, i) => {
      if (box.left < -0.5 || box.right > wide + 0.5) {
        out.push(`${chart}: “${text}” reaches from ${box.left.toFixed(1)} to ${box.right.toFixed(1)} in ${wide} px`);
      }
      for (const other of labels.slice(i + 1)) {
        const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (x > 0.5 && y > 1.5) {
          out.push(`${chart}: “${text}” lies on “${other.text}” by ${x.toFixed(1)} × ${y.toFixed(1)} px`);
        }
      }
    });
  }
  return out;
};
