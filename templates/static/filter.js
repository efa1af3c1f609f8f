// Narrows an index to the entries that contain what is typed. Without scripts its box stays hidden.
{
  const box = document.querySelector('.narrow');
  const input = box.querySelector('input');
  const output = box.querySelector('output');
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const groups = [...document.querySelectorAll('.letter')].map((element) => ({
    element,
    lines: [...element.querySelectorAll('li')].filter((line) => line.querySelector('.title')),
  }));
  const all = groups.flatMap((group) => group.lines);
  const texts = new Map(all.map((line) => [line, plain(line.textContent)]));
  const show = () => {
    const words = plain(input.value).split(/\s+/);
    for (const { element, lines } of groups) {
      for (const line of lines) line.hidden = !words.every((word) => texts.get(line).includes(word));
      element.hidden = lines.every((line) => line.hidden);
    }
    const shown = all.filter((line) => !line.hidden).length;
    output.textContent = output.dataset.shown.replace('{shown}', shown).replace('{all}', all.length);
  };
  input.addEventListener('input', show);
  box.hidden = false;
}
