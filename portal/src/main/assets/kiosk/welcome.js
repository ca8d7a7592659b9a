// The screen while nobody is there, and the choice of language: all names at once, each in its own letters.
import {now} from './content.js';
import {el, ltr, sign} from './dom.js';
import {foot, mark} from './frame.js';

const GREETINGS = ['sr', 'en', 'ar', 'fa', 'ps', 'ur', 'tr', 'fr'];

/** Greets in several languages and offers all. The first touch is already a choice. */
export async function welcome(app) {
  const languages = await app.content.languages();
  const centre = await app.content.centre('sr');
  const greetings = [];
  for (const tag of GREETINGS) {
    const language = languages.find((one) => one.tag === tag);
    const labels = language && await app.content.labels(language);
    if (labels && labels['kiosk.touch']) greetings.push(el('span', {lang: language.lang, dir: language.dir, style: fontOf(language)}, labels['kiosk.touch']));
  }
  return [
    el('header', {}, el('div', {class: 'mark', id: 'corner'}, mark(), el('div', {class: 'brand'}, el('b', {}, 'Putokaz'),
      centre && el('span', {lang: centre.lang, dir: centre.dir}, centre.name))), el('time', {}, ltr(now().time))),
    el('main', {class: 'wheel'},
      el('h1', {class: 'touch', tabIndex: -1}, greetings),
      el('ul', {class: 'tongues'}, languages.map((language) => el('li', {}, tongue(app, language))))),
    await foot(app, false),
  ];
}

function tongue(app, language) {
  const {generation} = app.content.store;
  const here = generation !== null && generation.bundles.includes(language.tag);
  return el('button', {type: 'button', disabled: !here, lang: language.lang, dir: language.dir, style: fontOf(language), onclick: () => app.choose(language)},
    el('span', {}, language.name));
}

/** The font of the script of a language. */
export function fontOf(language) {
  return {'--font': language.font ? `Putokaz-${language.font}, "Noto Sans", sans-serif` : 'system-ui, "Noto Sans", sans-serif'};
}

/** What the screen shows in the night: it wakes at a touch. */
export async function asleep(app) {
  const numbers = await app.content.emergency();
  return [el('main', {class: 'asleep'}, mark(), el('p', {}, numbers.map((one) => el('span', {}, sign(one.sign), ltr(one.number)))))];
}

/** What is there before the first content. */
export function arriving() {
  return [el('main', {class: 'arriving'}, mark(),
    el('progress', {max: 1, value: 0, 'aria-label': 'Putokaz'}), el('p', {}, ltr('')),
    el('p', {class: 'soft'}, 'Први подаци стижу · The first information is coming'))];
}

/** Tells how much of it has come. */
export function arrived({bytes, total}) {
  const bar = document.querySelector('progress');
  if (!bar) return;
  bar.max = Math.max(1, total);
  bar.value = bytes;
  document.querySelector('.arriving bdi').textContent = `${Math.round(bytes / 1024)} / ${Math.round(total / 1024)} KB`;
}
