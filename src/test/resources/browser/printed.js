// Remembers what is to be read on the screen; window.lost() says what of it is not to be seen any more.
const texts = [];
const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const parent = node.parentElement;
  const isForHands = parent.closest('nav, form, .narrow, .permalink, summary, .back, .roundel, noscript');
  if (node.data.trim() && parent.checkVisibility() && !isForHands) texts.push(node);
}
window.lost = () =>
    texts.filter((node) => !node.parentElement.checkVisibility()).map((node) => node.data.trim());
