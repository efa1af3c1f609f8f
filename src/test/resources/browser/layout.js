// What of a page cannot be seen without scrolling sideways.
const width = document.documentElement.clientWidth;
const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);

function isInScroller(element) {
  for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
    if (scrolls(e)) return true;
  }
  return false;
}

function name(element) {
  return element.localName + [...element.classList].map((one) => '.' + one).join('');
}

function isCutOff(element) {
  const box = element.getBoundingClientRect();
  const clips = getComputedStyle(element).overflowX !== 'visible' && !scrolls(element);
  return box.width > 0 && (box.left < -1 || box.right > width + 1
      || clips && element.scrollWidth > element.clientWidth + 1);
}

const found = new Set();
if (document.scrollingElement.scrollWidth > width) found.add('the page scrolls');
for (const element of document.body.querySelectorAll('*')) {
  if (isCutOff(element) && !isInScroller(element)) found.add(name(element) + ' is cut off');
}
return [...found];
