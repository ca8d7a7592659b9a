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
// Keeps the most important pages for the time without internet; never after a page on a private matter, and not where data are dear.
const saves = (navigator.connection || {}).saveData;
const language = location.pathname.match(/^\/([a-z]{2,3}(?:-[a-z]+)?)\//);
if (navigator.serviceWorker && language && !saves && !document.querySelector('[data-leave]')) {
  addEventListener('load', () => navigator.serviceWorker.register('/worker.js')
    .then(() => navigator.serviceWorker.ready)
    .then((found) => found.active.postMessage({
      lang: language[1], layer: 1, auto: true, pages: /^\/[a-z-]+\/centres\/./.test(location.pathname) ? [location.pathname] : []}))
    .catch(() => {}));
}
document.querySelectorAll('[data-share]').forEach((button) => {
  button.hidden = !navigator.share;
  button.addEventListener('click', () => navigator.share({title: document.title, url: button.dataset.share}).catch(() => {}));
});
document.querySelectorAll('[data-keep]').forEach((button) => button.addEventListener('click', () =>
  navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then((found) => {
    navigator.serviceWorker.addEventListener('message', ({data}) => {
      if (data.finished && !data.auto) document.querySelector('.js[role=status]').textContent = button.dataset.done;
    });
    found.active.postMessage({lang: language[1], layer: 1, pages: button.dataset.keep.split(' ')});
  })));
// A voice of this device itself, where nobody has read the text aloud; one that asks a server would tell it what is read.
const speaker = document.querySelector('[data-speak]');
if (speaker && window.speechSynthesis) {
  const text = document.querySelector('.text.body');
  const words = speaker.querySelector('span');
  const start = words.textContent;
  const voice = () => speechSynthesis.getVoices().find((one) => one.localService && one.lang.split(/[-_]/)[0] === text.lang.split('-')[0]);
  const offer = () => { speaker.hidden = !voice(); };
  const show = (spoken) => {
    [...text.children].forEach((part) => part.classList.toggle('speaking', part === spoken));
    words.textContent = spoken ? speaker.dataset.speak : start;
    speaker.setAttribute('aria-pressed', !!spoken);
  };
  const stop = () => {
    speechSynthesis.cancel();
    show();
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', stop);
  speaker.addEventListener('click', () => {
    if (speaker.getAttribute('aria-pressed') === 'true') return stop();
    [...text.children].forEach((part) => speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(part.textContent), {
      voice: voice(), lang: text.lang, onstart: () => show(part), onend: () => { if (!part.nextElementSibling) show(); }})));
    show(text.firstElementChild);
  });
}
