// A screen that nobody has taken in yet: it shows a code, and asks until somebody at the desk has approved it.
import {newKey, post, publicKey} from './caller.js';
import {el, ltr} from './dom.js';
import {picture} from './take.js';
import {mark} from './frame.js';

const AGAIN = 15;
const WORDS = {
  title: 'Овај екран још није повезан · This screen is not paired yet',
  help: 'Пријавите се у Putokaz, отворите „Екрани у центрима“ и унесите овај код. · Sign in to Putokaz, open “Screens in centres” and type this code.',
  signs: 'Иста три знака морају се видети и тамо. · The same three signs must be seen there.',
  wait: 'Нема везе са порталом; покушавамо поново. · The portal does not answer; we keep trying.',
  emergency: 'Полиција 192 · Ватрогасци 193 · Хитна помоћ 194 · Police 192 · Fire 193 · Ambulance 194',
};

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/**
 * Waits until this device is taken in.
 *
 * @param show is given the elements of each screen
 * @return `{keys, kiosk, token, tokenSince, centre, name, contentKey}`
 */
export async function pair(show) {
  const keys = await newKey();
  const key = await publicKey(keys);
  for (;;) {
    const begun = await post('pair', {key}).catch(() => null);
    if (begun && begun.status === 200) {
      show(shown(begun.content));
      const given = await answered(begun.content);
      if (given) return {...given, keys, tokenSince: Date.now()};
    } else {
      show([el('main', {class: 'pairing'}, mark(), el('h1', {}, WORDS.title), el('p', {role: 'status'}, WORDS.wait), el('p', {class: 'soft'}, WORDS.emergency))]);
      await pause(AGAIN);
    }
  }
}

/** Asks as often as it may; null when the code has become too old. */
async function answered({deviceCode, expiresIn, interval}) {
  const end = Date.now() + expiresIn * 1000;
  let wait = interval;
  while (Date.now() < end) {
    await pause(wait);
    const asked = await post('pair/token', {deviceCode}).catch(() => null);
    if (asked && asked.status === 200) return asked.content;
    if (asked && asked.content.error === 'slow_down') wait += interval;
    if (asked && asked.content.error === 'expired') return null;
  }
  return null;
}

function shown({userCode, signs, address}) {
  const drawn = signs.map(({name, path}) => el('span', {class: 'pairsign', role: 'img', 'aria-label': name,
    html: `<svg viewBox="0 0 24 24"><path d="${path}"/></svg>`}));
  return [el('main', {class: 'pairing'}, mark(), el('h1', {tabIndex: -1}, WORDS.title), el('p', {}, WORDS.help),
    el('p', {class: 'paircode', 'data-code': userCode}, ltr(`${userCode.slice(0, 4)}-${userCode.slice(4)}`)), el('p', {}, WORDS.signs), el('div', {class: 'pairsigns'}, drawn),
    picture(`${address}?code=${userCode}`, 'Putokaz'), el('p', {class: 'soft'}, WORDS.emergency))];
}
