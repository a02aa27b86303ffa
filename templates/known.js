// linimasa: what was known on a day. Asked for when a reader first names one.
(() => {
  const d = document, $ = (s, r = d) => r.querySelector(s), $$ = (s, r = d) => [...r.querySelectorAll(s)];
  const form = $('#_filter'), evs = $$('#_timeline .ev'), sources = $$('.srcs > li'), plot = $('.strip .plot');
  const id = a => decodeURIComponent(a.hash.slice(1)), SOURCE = 'a[href^="#_s"]';
  const kind = use => use.getAttribute('href').slice(4);

  // A source counts from the day that it is dated with, or from the one written beside a date that is no single day. An
  // entry counts from the first of its sources on.
  const from = new Map(sources.map(s => [s.id, s.dataset.t || $('time', s).dateTime]));
  evs.forEach(e => from.set(e.id, $$(`.sr ${SOURCE}`, e).map(a => from.get(id(a))).sort()[0] || '~'));
  let day;
  const isLate = x => from.get(x) > day, leadsLate = a => isLate(id(a));

  const hide = (x, yes) => { if (x) x.style.display = yes ? 'none' : ''; };
  const isGone = x => x.style.display === 'none';
  const prune = (lists, items, r) => $$(lists, r).forEach(x => hide(x, $$(items, x).every(isGone)));
  const word = (text, yes) => { text.word ??= text.data; text.data = yes ? '' : text.word; };

  // The list counts what it shows; the numbers of sources are their names.
  sources.forEach(s => { s.value = s.id.slice(2); });
  // English pages put the day first, as most of the world does.
  const lang = d.documentElement.lang.replace(/^en$/, 'en-GB');
  const long = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const meta = $('.hd .meta'), note = Object.assign(d.createElement('p'), { className: 'meta' });
  meta.after(note);

  function entry(e) {
    e.toggleAttribute('data-late', isLate(e.id));
    const refs = $$(`.sr ${SOURCE}`, e);
    refs.forEach(a => hide(a, leadsLate(a)));
    refs.filter(a => a.previousElementSibling?.matches(SOURCE)).forEach(a => {
      const before = refs.slice(0, refs.indexOf(a)).filter(b => b.parentNode === a.parentNode);
      word(a.previousSibling, isGone(a) || before.every(isGone));
    });
    const some = refs.some(isGone), line = $('.sr > br', e);
    prune('.sr li', SOURCE, e);
    hide($('.sr ul ~ p', e), some);
    if (line) word(line.nextSibling, some);
    $$('blockquote', e).forEach(x => hide(x, $$('.no', x).some(leadsLate)));
    $$('.diff', e).forEach(x => hide(x, $('.no', x) ? $$('.no', x).some(leadsLate) : some));
    $$('.rel li', e).forEach(li => hide(li, leadsLate($('a', li))));
    prune('.rel', 'li', e);
  }

  // The strip has no ids: marks of a day and a kind are alike, so as many go as entries of that day and kind are late.
  const groups = $$('.strip .jump a').map((a, i) => ({ a, at: plot?.dataset.x.split(' ')[i], day: d.getElementById(id(a)) }));
  function strip() {
    for (const g of groups) {
      const all = $$('.ev', g.day), late = all.filter(e => isLate(e.id));
      hide(g.a.parentNode, late.length === all.length);
      g.gone = late.length === all.length;
      [...g.a.querySelectorAll('.no,.vh'), $('.ct', g.day)].forEach(x => hide(x, late.length));
    }
    if (!plot) return;
    plot.ariaHidden = day === '~~' ? null : 'true';
    let told = true;
    for (const stack of $$('.ms > svg', plot)) {
      const at = groups.filter(g => `${g.at}%` === stack.getAttribute('x') && !g.day.classList.contains('u'));
      const all = at.flatMap(g => $$('.ev', g.day)), uses = $$('use', stack), left = {};
      all.filter(e => !isLate(e.id)).forEach(e => { left[e.dataset.k] = (left[e.dataset.k] || 0) + 1; });
      told &&= all.length === uses.length;
      const places = stack.places ??= uses.map(use => use.getAttribute('y'));
      let next = 0;
      for (const use of uses) {
        const stays = left[kind(use)]-- > 0;
        hide(use, !stays);
        if (stays) use.setAttribute('y', places[next++]);
      }
    }
    const vague = groups.filter(g => g.day.classList.contains('u'));
    const number = (x, name) => parseFloat(x.getAttribute(name)) || 0;
    const near = (at, g) => Math.abs(parseFloat(g.at) - at);
    for (const x of $$(':scope > g > .hb, :scope > g > g:not(.ms)', plot)) {
      const line = $('.jn', x), box = line || x;
      const at = line ? (number(box, 'x1') + number(box, 'x2')) / 2 : number(box, 'x') + number(box, 'width') / 2;
      const g = vague.reduce((best, other) => (!best || near(at, other) < near(at, best) ? other : best), null);
      hide(x, g?.gone);
    }
    // Bars count entries that they do not tell apart.
    hide(plot, day !== '~~' && (!told || $('.bs', plot)));
  }

  function lanes() {
    for (const lane of $$('.lane')) {
      const points = $$('.pts li', lane);
      points.forEach(li => hide(li, leadsLate($('a', li))));
      hide($('.ln > p', lane), points.some(isGone));
      hide(lane, points.every(isGone));
    }
  }

  function figures() {
    $$('.fig tbody tr').forEach((tr, i) => {
      const late = leadsLate($('th a', tr));
      [tr, ...$$(`.fig .k${i + 1}`)].forEach(x => hide(x, late));
      $$('.no', tr).forEach(a => hide(a, leadsLate(a)));
    });
    $$('.fig .plot').forEach(x => { x.ariaHidden = day === '~~' ? null : 'true'; });
    prune('#_figures', 'tbody tr');
  }

  function words() {
    $$('.kf dd, .text').forEach(x => hide(x, $$('a[href^="#"]', x).some(leadsLate)));
    prune('.kf dl > div', 'dd');
    prune('.kf', 'dl > div');
    $$('.cor li').forEach(li => hide(li, $('time', li).dateTime > day || leadsLate($('a', li))));
    // Outlets are counted with all of their entries.
    hide($('#_sources > details:not(#_labels)'), day !== '~~');
    for (const option of $$('select option[value]:not([value=""])', form)) {
      const n = evs.filter(e => !isLate(e.id) && e.dataset[option.parentNode.name].split(' ').includes(option.value)).length;
      option.word ??= option.text;
      option.text = day === '~~' ? option.word : option.word.replace(/\d+(?=\D*$)/, n);
    }
  }

  /** Shows what was known on a day, everything without one; gives the words for it. */
  window.linimasaKnown(value => {
    day = value || '~~';
    sources.forEach(s => hide(s, isLate(s.id)));
    evs.forEach(entry);
    strip();
    lanes();
    figures();
    words();
    const about = value && `${form.dataset.day.replace('{d}', long.format(new Date(value)))}. `;
    const n = evs.filter(e => !isLate(e.id)).length;
    const bold = Object.assign(d.createElement('b'), { textContent: about });
    note.replaceChildren(bold, form.dataset.shown.replace('{n}', n).replace('{m}', evs.length));
    hide(note, !value);
    hide(meta, value);
    return about;
  });
})();
