// Plays the recordings of a page one after another; each plays alone without this file.
(() => {
  const players = Array.from(document.querySelectorAll('.hear audio'));
  const button = document.querySelector('[data-listen]');
  const words = button && button.querySelector('span');
  const start = words && words.textContent;
  let current = -1;

  function show(number) {
    current = number;
    if (button) {
      words.textContent = number < 0 ? start : button.dataset.listen;
      button.setAttribute('aria-pressed', String(number >= 0));
    }
  }

  function read(number) {
    const player = players[number];
    if (!player) {
      show(-1);
      return;
    }
    show(number);
    player.currentTime = 0;
    player.scrollIntoView({block: 'center'});
    const begun = player.play();
    if (begun) begun.catch(() => { if (current === number && player.error) read(number + 1); });
  }

  players.forEach((player, number) => {
    player.addEventListener('play', () => {
      players.forEach((other) => { if (other !== player) other.pause(); });
      if (current >= 0) show(number);
    });
    player.addEventListener('ended', () => { if (current === number) read(number + 1); });
  });
  if (button) {
    button.addEventListener('click', () => {
      if (current < 0) {
        read(0);
      } else {
        players[current].pause();
        show(-1);
      }
    });
  }

  // What was kept here plays without the internet, too.
  const keeper = document.querySelector('[data-keep-heard]');
  const workers = navigator.serviceWorker;
  if (keeper && workers && window.caches) {
    const files = players.map((player) => new URL(player.src).pathname);
    const kept = () => {
      keeper.disabled = true;
      keeper.querySelector('span').textContent = keeper.dataset.kept;
    };
    keeper.hidden = false;
    Promise.all(files.map((file) => caches.match(file, {cacheName: 'kept-audio'}))).then((all) => { if (all.every(Boolean)) kept(); });
    workers.addEventListener('message', ({data}) => { if (data.heard === location.pathname) kept(); });
    workers.startMessages();
    keeper.addEventListener('click', () => {
      keeper.disabled = true;
      workers.register('/worker.js').then(() => workers.ready).then((found) => {
        const lang = keeper.dataset.keepHeard;
        found.active.postMessage({wish: 'keep', lang, layer: 1, pages: [location.pathname]});
        found.active.postMessage({wish: 'hear', lang, page: location.pathname, files});
      });
    });
  }
})();
