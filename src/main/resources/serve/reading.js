/* Keeps the reading position when a page of the preview is loaded again: by the texts that were on the screen, so that
   a paragraph that was added above moves nothing. */
window.summitPreview = window.summitPreview || {};
window.summitPreview.reading = (() => {
  'use strict';
  const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, tr, figure, pre, summary';
  const MOST = 12;
  const key = 'preview ' + location.pathname + location.search;

  const blocks = () => [...document.body.querySelectorAll(BLOCKS)].filter((block) => block.textContent.trim());
  const name = (block) => block.localName + ' ' + block.textContent.trim();

  const keep = () => {
    const counts = new Map();
    const seen = [];
    for (const block of blocks()) {
      const text = name(block);
      const before = counts.get(text) || 0;
      counts.set(text, before + 1);
      const box = block.getBoundingClientRect();
      if (box.height > 0 && box.bottom > 0 && seen.length < MOST) {
        seen.push({ text, before, top: box.top });
      }
    }
    sessionStorage.setItem(key, JSON.stringify({ x: scrollX, y: scrollY, seen }));
  };

  const find = (kept) => {
    const all = Map.groupBy ? Map.groupBy(blocks(), name) : blocks().reduce((map, block) => {
      map.set(name(block), [...(map.get(name(block)) || []), block]);
      return map;
    }, new Map());
    for (const { text, before, top } of kept.seen) {
      const block = (all.get(text) || [])[before];
      if (block) {
        return scrollY + block.getBoundingClientRect().top - top;
      }
    }
    return kept.y;
  };

  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(key) || 'null');
    if (!kept) {
      return;
    }
    sessionStorage.removeItem(key);
    history.scrollRestoration = 'manual';
    const scroll = () => scrollTo({ left: kept.x, top: kept.y === 0 ? 0 : find(kept), behavior: 'instant' });
    scroll();
    addEventListener('load', () => {
      scroll();
      history.scrollRestoration = 'auto';
    });
  };

  return { keep, restore };
})();
