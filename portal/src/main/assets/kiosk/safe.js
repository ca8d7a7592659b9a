// When the screens fail again and again, the numbers for an emergency still stand there.
import {el, ltr, sign, useSigns} from './dom.js';

const KEY = 'putokaz-faults';
const MOST = 3;
const WITHIN = 600_000;

function faults() {
  const now = Date.now();
  try {
    return JSON.parse(localStorage.getItem(KEY) || '[]').filter((at) => now - at < WITHIN);
  } catch {
    return [];
  }
}

/** Notes each fault and begins again; says whether there have been too many. */
export function guard() {
  const fault = () => {
    localStorage.setItem(KEY, JSON.stringify([...faults(), Date.now()]));
    location.reload();
  };
  addEventListener('error', (event) => event.error && fault());
  addEventListener('unhandledrejection', fault);
  return faults().length > MOST;
}

/** A page that can do nothing, until ten minutes have been quiet. */
export async function safe(app) {
  document.documentElement.dataset.state = 'safe';
  setTimeout(() => location.reload(), WITHIN);
  const numbers = await app.content.emergency().catch(() => []);
  useSigns(await app.content.signs().catch(() => ({})));
  const shown = numbers.length ? numbers : [{number: '192'}, {number: '193'}, {number: '194'}];
  document.body.replaceChildren(el('main', {class: 'text'}, el('h1', {}, 'Putokaz'),
    el('ul', {class: 'numbers'}, shown.map((one) => el('li', {}, sign(one.sign), el('span', {}, one.titles ? `${one.titles.sr} · ${one.titles.en}` : ''), ltr(one.number))))));
}
