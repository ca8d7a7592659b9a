// The screen while nobody is there, and the choice of language: all names at once, each in its own letters.
import {now} from './content.js';
import {el, fontOf, ltr, sign} from './dom.js';
import {foot, mark} from './frame.js';
import {slides} from './slides.js';

export {fontOf};

/** Offers all languages, beside what is shown by turns. The first touch is already a choice. */
export async function welcome(app) {
  const languages = await app.content.languages();
  const centre = await app.content.centre('sr');
  return [
    el('main', {class: 'wheel'}, el('h1', {class: 'unseen', tabIndex: -1}, 'Putokaz'),
      el('div', {class: 'poster'},
        el('header', {}, el('div', {class: 'mark', id: 'corner'}, mark(), el('div', {class: 'brand'}, el('b', {}, 'Putokaz'),
          centre && el('span', {lang: centre.lang, dir: centre.dir}, centre.name))), el('time', {}, ltr(now().time))),
        await slides(app)),
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

/** What the screen shows in the night: it wakes at a touch. */
export async function asleep(app) {
  const numbers = await app.content.emergency();
  return [el('main', {class: 'asleep'}, mark(), el('p', {}, numbers.map((one) => el('span', {}, sign(one.sign), ltr(one.number)))), sign('touch'))];
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
