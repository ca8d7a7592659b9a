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
})();
