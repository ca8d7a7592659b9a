// What is around every page: where one is, what one can do everywhere, and the numbers for an emergency.
import {age, now} from './content.js';
import {el, ltr, sign} from './dom.js';

const STALE_DAYS = 1;
const OLD_DAYS = 14;

/** A button with a pictogram and words. */
export function button(app, name, words, action, more = {}) {
  return el('button', {type: 'button', onclick: action, ...more}, sign(name), el('span', {}, words));
}

/** The bar at the top. */
export function head(app, centre) {
  const {session} = app;
  const bar = el('header', {},
    el('div', {class: 'mark', id: 'corner'}, mark(), el('div', {class: 'brand'}, el('b', {}, app.text('kiosk.welcome')),
      centre && el('span', {lang: centre.lang, dir: centre.dir}, centre.name))),
    el('time', {}, ltr(now().time)));
  const tools = el('div', {class: 'tools'});
  if (session.places.length) {
    tools.append(button(app, 'arrow', app.text('kiosk.back'), () => app.back(), {class: 'tool back'}));
    tools.append(button(app, 'home', app.text('nav.home'), () => app.home(), {class: 'tool begin'}));
  }
  tools.append(
    button(app, 'search', app.text('nav.search'), () => app.open({screen: 'search'}), {class: 'tool seek'}),
    button(app, 'letters', app.text('kiosk.larger'), () => app.larger(), {class: 'tool larger'}),
    button(app, 'contrast', app.text('kiosk.contrast'), () => app.toggleContrast(), {class: 'tool stronger', 'aria-pressed': String(session.contrast)}),
    button(app, 'lower', app.text('kiosk.down'), () => app.bringDown(), {class: 'tool lower'}),
    button(app, 'globe', app.language.name, () => app.languages(), {class: 'tool tongue', lang: app.language.lang}));
  bar.append(tools);
  return bar;
}

/** The bar at the bottom: always the same, always there. While nobody is there, nobody can finish. */
export async function foot(app, ending = true) {
  const numbers = await app.content.emergency();
  return el('footer', {},
    el('button', {type: 'button', class: 'sos', onclick: () => app.open({screen: 'emergency'}), 'aria-label': emergencyLabel(app, numbers)},
      sign('phone'), numbers.map((one) => el('span', {}, sign(one.sign), ltr(one.number)))),
    ending && ends(app));
}

function emergencyLabel(app, numbers) {
  return [app.text('emergency'), ...numbers.map((one) => `${one.titles[app.language.tag] || one.titles.en} ${one.number}`)].join(' ');
}

function ends(app) {
  const list = app.session.basket.length > 0 && el('button', {type: 'button', class: 'tool', onclick: () => app.open({screen: 'take'})},
    sign('qr'), el('span', {}, app.text('phone.list')), ltr(String(app.session.basket.length)));
  return el('div', {class: 'ends'}, list,
    el('button', {type: 'button', class: 'done', onclick: () => app.finish()}, app.text('kiosk.finished')));
}

/** How old the content is; nothing while it is fresh. */
export function ageNote(app) {
  const {generation} = app.content.store;
  const days = age(generation);
  if (days < STALE_DAYS) return null;
  const date = app.date(generation.syncedAt || generation.issuedAt);
  const words = [app.text('kiosk.asOf', {date})];
  if (days > OLD_DAYS) words.push(app.text('kiosk.old'));
  return el('p', {class: days > OLD_DAYS ? 'note stale' : 'stale', role: 'status'}, sign('clock'), el('span', {}, words.join(' ')));
}

/** The mark of the site. */
export function mark() {
  const holder = document.createElement('span');
  holder.innerHTML = '<svg class="logo" viewBox="0 0 32 32" aria-hidden="true"><rect x="14" y="2" width="4" height="28" rx="2" fill="#0d4f54"/>'
    + '<path d="M6 6h17l5 4-5 4H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z" fill="#f4b03f"/>'
    + '<path d="M26 16H12l-5 3.500 5 3.500h14a2 2 0 0 0 2-2v-3a2 2 0 0 0-2-2z" fill="#0d4f54"/></svg>';
  return holder.firstChild;
}
