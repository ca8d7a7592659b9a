// For people who work here: a hidden corner, a PIN, and what they may do. In Serbian and English at once.
import {el, ltr, sign} from './dom.js';
import {age} from './content.js';

const LENGTH = 6;
const MOST_WRONG = 5;
const PAUSE = 300;
const WORDS = {
  pin: 'ПИН особља · Staff PIN',
  wrong: 'Погрешан ПИН · Wrong PIN',
  wait: 'Превише погрешних покушаја. Сачекајте пет минута. · Too many wrong attempts. Wait five minutes.',
  close: 'Затвори · Close',
  title: 'Овај уређај · This device',
  resync: 'Узми нове податке · Fetch new content',
  pack: 'Учитај са USB-а · Load from USB',
  packDone: 'Учитано · Loaded',
  packSame: 'Већ је ту · It is here already',
  packRefused: 'Датотека није исправна · The file is not right',
  louder: 'Јачина звука · Volume',
  network: 'Провери везу · Test the network',
  networkUp: 'Веза ради · The network works',
  networkDown: 'Нема везе · No network',
  alarm: 'Узбуна на овом екрану · Alarm on this screen',
  over: 'Опасност је прошла · The danger is over',
  real: 'Стварна опасност · Real danger',
  drill: 'Вежба · Exercise',
  reload: 'Покрени поново · Restart',
  contentOf: 'Садржај · Content',
  kept: 'Заузето · Kept',
};

/** Counts wrong PINs, so that nobody can try them all. */
export class Gate {

  constructor(check, clock = Date) {
    this.check = check;
    this.clock = clock;
    this.wrong = [];
  }

  /** `yes`, `no` or `wait`. */
  async open(pin) {
    this.wrong = this.wrong.filter((at) => this.clock.now() - at < PAUSE * 1000);
    if (this.wrong.length >= MOST_WRONG) return 'wait';
    if (await this.check(pin)) {
      this.wrong = [];
      return 'yes';
    }
    this.wrong.push(this.clock.now());
    return 'no';
  }
}

/** The pad on which the PIN is typed. */
export function pad(app) {
  let pin = '';
  const shown = el('output', {class: 'pin', 'aria-live': 'polite'});
  const said = el('p', {role: 'status'});
  const press = async (digit) => {
    pin += digit;
    shown.textContent = '•'.repeat(pin.length);
    if (pin.length < LENGTH) return;
    const answer = await app.gate.open(pin);
    pin = '';
    shown.textContent = '';
    if (answer === 'yes') app.staff();
    else said.textContent = answer === 'wait' ? WORDS.wait : WORDS.wrong;
  };
  return [el('main', {class: 'staff'}, el('h1', {tabIndex: -1}, WORDS.pin), shown, said,
    el('div', {class: 'pad'}, '1234567890'.split('').map((digit) => el('button', {type: 'button', class: 'key', onclick: () => press(digit)}, digit)),
      el('button', {type: 'button', class: 'key', onclick: () => app.finish()}, WORDS.close)))];
}

/** What staff may do. */
export async function menu(app) {
  const {store} = app.content;
  const {usage} = await store.storage();
  const said = el('p', {role: 'status', class: 'note', hidden: true});
  const say = (words) => {
    said.hidden = false;
    said.textContent = words;
  };
  const file = el('input', {type: 'file', accept: '.zip', hidden: true, onchange: async () => {
    const outcome = file.files[0] && await store.importPack(file.files[0]);
    say({new: WORDS.packDone, same: WORDS.packSame}[outcome] || WORDS.packRefused);
  }});
  const act = (name, words, action) => el('li', {}, el('button', {type: 'button', class: 'tile', onclick: action}, sign(name), el('span', {}, words)));
  const network = async () => say(await store.sync() === 'failed' ? WORDS.networkDown : WORDS.networkUp);
  const templates = app.device.raise && await app.content.alerts();
  return [el('main', {class: 'staff'}, el('h1', {tabIndex: -1}, WORDS.title, ' ', el('bdi', {}, app.device.settings.name || store.centre)),
    el('p', {}, `${WORDS.contentOf} `, ltr(String(store.generation ? store.generation.gen : '–')), ' · ', ltr(`${age(store.generation).toFixed(1)} d`),
      ` · ${WORDS.kept} `, ltr(`${Math.round((usage || 0) / 1024)} KB`)),
    said, file,
    el('ul', {class: 'signs all'}, act('globe', WORDS.network, network), act('check', WORDS.resync, network),
      act('box', WORDS.pack, () => file.click()), act('play', `${WORDS.louder} ${Math.round(app.player.volume * 100)} %`, () => app.louder()),
      templates && act('alert', WORDS.alarm, () => app.alarmMenu(templates)),
      app.device.local?.length > 0 && act('check', WORDS.over, () => app.endAlarms()),
      act('arrow', WORDS.reload, () => location.reload())),
    el('button', {type: 'button', class: 'done', onclick: () => app.finish()}, WORDS.close))];
}

/** Raises an alarm here, also without network: what happens, then where; the last touch asks whether it is an exercise. */
export function alarms(app, templates, kind, place) {
  const of = (lang) => templates.languages.find((one) => one.lang === lang);
  const both = (part, key) => `${of('sr-Cyrl')[part][key]} · ${of('en')[part][key]}`;
  const choice = (name, words, action) => el('li', {}, el('button', {type: 'button', class: 'tile clay', onclick: action}, name && sign(name), el('span', {}, words)));
  const raise = (drill) => app.raise(made(templates, kind, place || '', drill));
  const list = !kind ? templates.kinds.map((one) => choice(one.sign, both('titles', one.phrase), () => app.alarmMenu(templates, one)))
    : kind.place && !place ? templates.places.map((one) => choice(null, both('places', one), () => app.alarmMenu(templates, kind, one)))
      : [choice('alert', WORDS.real, () => raise(false)), choice('check', WORDS.drill, () => raise(true))];
  return [el('main', {class: 'staff'}, el('h1', {tabIndex: -1}, kind ? both('titles', kind.phrase) : WORDS.alarm), place && el('p', {}, both('places', place)),
    el('ul', {class: 'signs all'}, list),
    el('button', {type: 'button', class: 'done', onclick: () => app.staff()}, WORDS.close))];
}

/** An alarm as the portal would have written it. */
function made({languages}, {phrase, level, sign: name}, place, drill) {
  const sentences = languages.map((one) => ({
    lang: one.lang, dir: one.dir, title: one.titles[phrase], text: one.texts[phrase].replace('{place}', one.places[place] || ''), drill: drill ? one.drill : undefined,
  }));
  return {phrase, place, level, sign: name, drill, clear: false, sentences};
}
