/* Shows mistakes over the page, which stays as it last was. Everything is set as text: what a file holds is never
   taken for HTML. Stands in a shadow tree, so that neither the page's style nor this one touches the other. */
window.summitPreview = window.summitPreview || {};
window.summitPreview.overlay = (() => {
  'use strict';
  let host = null;

  const element = (name, className, ...inside) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...inside);
    return made;
  };

  const excerpt = ({ before, after }) => {
    const [at = ' ', ...rest] = after;
    return element('pre', 'line', before, element('span', 'at', at), rest.join(''));
  };

  const problem = (told) => {
    const item = element('li', '');
    if (told.place) {
      item.append(element('p', 'place', told.place));
    }
    item.append(element('p', 'message', told.message));
    if (told.before || told.after) {
      item.append(excerpt(told));
    }
    item.append(element('p', 'hint', told.hint));
    return item;
  };

  const close = () => {
    host?.remove();
    host = null;
  };

  const heading = (count) => (count === 1 ? '1 mistake' : count + ' mistakes');

  const show = (problems) => {
    close();
    const button = element('button', '', 'Close (Esc)');
    button.type = 'button';
    button.addEventListener('click', close);
    const panel = element(
      'section', 'problems',
      element('header', '', element('h2', '', heading(problems.length)), button),
      element('ol', '', ...problems.map(problem)),
      element('p', 'note', 'Below is the page as it last was. This notice goes away once everything is mended.'),
    );
    panel.setAttribute('role', 'alert');
    panel.lang = 'en';
    panel.dir = 'ltr';
    const style = element('link', '');
    style.rel = 'stylesheet';
    style.href = '/_preview/overlay.css';
    panel.hidden = true;
    style.addEventListener('load', () => { panel.hidden = false; });
    host = element('summit-preview', '');
    host.attachShadow({ mode: 'open' }).append(style, panel);
    document.body.append(host);
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && host) {
      close();
    }
  });

  return { show, close };
})();
