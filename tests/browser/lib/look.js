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
 * Labels of one chart may not lie on each other, nor leave the window. What counts is the ink: the box of a line is
 * taller than its letters.
 */
export const collisions = () => {
  const out = [];
  const wide = document.documentElement.clientWidth;
  const pen = document.createElement('canvas').getContext('2d');
  const ink = (el) => {
    const box = el.getBoundingClientRect();
    const style = getComputedStyle(el);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const text = el.textContent.trim();
    const size = pen.measureText(text);
    const baseline = box.top + (box.height * size.fontBoundingBoxAscent) / (size.fontBoundingBoxAscent + size.fontBoundingBoxDescent);
    return {
      text, label: el.closest('text'), left: box.left, right: box.right,
      top: baseline - size.actualBoundingBoxAscent, bottom: baseline + size.actualBoundingBoxDescent,
    };
  };
  for (const svg of document.querySelectorAll('svg.plot, svg.lx')) {
    const labels = [...svg.querySelectorAll('text:not(:has(tspan)), tspan')]
      .filter((el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && el.textContent.trim())
      .map(ink).filter(({ left, right }) => right > left);
    const chart = svg.querySelector('title')?.textContent ?? svg.getAttribute('class');
    labels.forEach((one, i) => {
      if (one.left < -0.5 || one.right > wide + 0.5) {
        out.push(`${chart}: “${one.text}” reaches from ${one.left.toFixed(1)} to ${one.right.toFixed(1)} in ${wide} px`);
      }
      for (const other of labels.slice(i + 1)) {
        if (one.label === other.label) continue;
        const x = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const y = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (x > 0.5 && y > 0.5) {
          out.push(`${chart}: “${one.text}” lies on “${other.text}” by ${x.toFixed(1)} × ${y.toFixed(1)} px`);
        }
      }
    });
  }
  return out;
};
