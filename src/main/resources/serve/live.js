/* Keeps an open page of the preview current. The preview's server adds this to what it serves; it is never published. */
(() => {
  'use strict';
  const { reading, overlay } = window.summitPreview;
  const state = document.currentScript.dataset.state;
  let news = null;

  const sheets = () => [...document.querySelectorAll('head link[rel="stylesheet"]')];

  const reload = () => {
    news.close();
    reading.keep();
    location.reload();
  };

  /* The old sheet goes when the new one is there: in between the page would stand bare. */
  const restyle = (styles) => {
    const old = sheets();
    if (old.length !== styles.length) {
      reload();
      return;
    }
    old.forEach((sheet, i) => {
      if (sheet.getAttribute('href') !== styles[i]) {
        const fresh = sheet.cloneNode();
        fresh.href = styles[i];
        fresh.addEventListener('load', () => sheet.remove());
        sheet.after(fresh);
      }
    });
  };

  const hear = (told) => {
    if (told.problems.length > 0) {
      overlay.show(told.problems);
    } else {
      overlay.close();
    }
    if (told.state !== state) {
      reload();
    } else {
      restyle(told.styles);
    }
  };

  /* A browser keeps few connections to one address: pages that nobody looks at give theirs back. */
  const listen = () => {
    news?.close();
    news = null;
    if (!document.hidden) {
      news = new EventSource('/_preview/events?page=' + encodeURIComponent(location.pathname));
      news.addEventListener('message', (event) => hear(JSON.parse(event.data)));
    }
  };

  reading.restore();
  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => news?.close());
  addEventListener('pageshow', (event) => { if (event.persisted) listen(); });
  listen();
})();
