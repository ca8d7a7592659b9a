// Extras only: every page works without this file.
document.documentElement.classList.add('scripted');
document.addEventListener('click', (event) => {
  const print = event.target.closest('[data-print]');
  if (print) window.print();
  const leave = event.target.closest('[data-leave]');
  if (leave) {
    event.preventDefault();
    exit(leave);
  }
  document.querySelectorAll('details.choose[open]').forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
function exit(link) {
  document.body.hidden = true;
  location.replace(link.href);
}
let pressed = [];
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    document.querySelectorAll('details.choose[open]').forEach((menu) => { menu.open = false; });
    const now = event.timeStamp;
    pressed = pressed.filter((time) => now - time < 2000).concat(now);
    const link = document.querySelector('[data-leave]');
    if (pressed.length >= 3 && link) exit(link);
  }
});
addEventListener('pageshow', (event) => {
  if (event.persisted && document.querySelector('[data-leave]')) location.reload();
});
