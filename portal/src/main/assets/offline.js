// The page on which readers choose what their phone keeps.
(() => {
  const box = document.querySelector('[data-offline]');
  const workers = navigator.serviceWorker;
  if (!box || !workers || !window.caches) return;
  box.hidden = false;
  const lang = box.dataset.offline;
  const status = box.querySelector('[role=status]');
  const bar = box.querySelector('progress');
  const list = box.querySelector('ul');

  const say = (words) => { status.textContent = words || ''; };
  const send = (what) => workers.register('/worker.js').then(() => workers.ready)
    .then((found) => found.active.postMessage({lang, ...what}));

  async function show() {
    const cache = await caches.has(`kept-${lang}`) ? await caches.open(`kept-${lang}`) : null;
    const rows = [];
    for (const key of cache ? await cache.keys() : []) {
      const path = new URL(key.url).pathname;
      if (path.startsWith('/assets/')) continue;
      const html = new DOMParser().parseFromString(await (await cache.match(key)).text(), 'text/html');
      const row = document.createElement('li');
      const link = document.createElement('a');
      link.href = path;
      link.textContent = html.title.split(' · ')[0];
      row.append(link);
      rows.push(row);
    }
    list.replaceChildren(...rows);
    list.parentElement.hidden = !rows.length;
    list.parentElement.open = rows.length < 12;
    box.querySelector('[data-wish=drop]').hidden = !rows.length;
  }

  workers.addEventListener('message', ({data}) => {
    if (data.forgotten) document.querySelector('[data-forget]').submit();
    if (data.lang !== lang) return;
    bar.hidden = !data.done;
    if (data.done) {
      bar.max = data.all;
      bar.value = data.done;
    } else {
      if (!data.auto) say(data.finished ? box.dataset.done : data.refused ? box.dataset.refused : data.cut ? box.dataset.cut : '');
      show();
    }
  });
  workers.startMessages();
  box.addEventListener('click', (event) => {
    const button = event.target.closest('[data-wish]');
    if (!button) return;
    const hidden = box.querySelector('[name=hidden]:checked');
    say();
    send({wish: button.dataset.wish, layer: Number(button.dataset.layer) + (button.dataset.layer === '2' && hidden ? 1 : 0)});
  });
  document.querySelector('[data-forget]').addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await workers.getRegistration('/')) send({wish: 'forget'});
    else event.target.submit();
  });
  const resume = async () => {
    const names = await caches.keys();
    if (names.includes(`new-${lang}`)) send({wish: 'resume'});
  };
  addEventListener('online', resume);
  resume().then(show);
})();
