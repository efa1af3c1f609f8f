// Links lead to folders, for which a server shows index.html. Pages opened as files have no server.
if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll('a[href]')) {
    const url = new URL(link.href);
    if (url.protocol === 'file:' && url.pathname.endsWith('/')) {
      url.pathname += 'index.html';
      link.href = url.href;
    }
  }
}
