// Notes where the focus goes, and whether a reader sees it there: window.stops is [[what, trouble], …].
const name = (e) => e.localName + (e.id ? '#' + e.id : '') + ' ' + (e.getAttribute('href') || '') + ' '
    + e.textContent.trim().slice(0, 30);

function isShown(element) {
  return element.checkVisibility({visibilityProperty: true}) && !element.closest('[hidden]');
}

function trouble(element) {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline';
  if (box.bottom < 1 || box.top > innerHeight - 1) return 'not in view';
  if (box.right < 1 || box.left > innerWidth - 1) return 'not in view';
  return '';
}

const chosen = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
window.reachable = [...document.querySelectorAll(chosen)].filter(isShown);
// The search puts the focus into its field; here the reader begins at the top.
document.body.tabIndex = -1;
document.body.focus();
window.stops = [];
document.addEventListener('focusin', (event) => {
  const element = event.target;
  window.stops.push([window.reachable.indexOf(element), name(element), trouble(element)]);
});
return window.reachable.map(name);
