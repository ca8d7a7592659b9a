// What is shown by turns while nobody is there: the greeting, what is today and open now in this centre, articles that it has chosen.
import {now, ofDay} from './content.js';
import {el, fontOf, ltr, sign} from './dom.js';
import {holds} from './hours.js';

const TURN = 8000;
const ROWS = 4;
const FEW = 2;
const USUAL = [{kind: 'touch'}, {kind: 'today'}, {kind: 'open'}];
const GREETINGS = ['sr', 'en', 'ar', 'fa', 'ps', 'ur', 'bn', 'hi', 'pa', 'am', 'tr', 'fr'];
const MOST = 10;
// These have no interface of their own that could lend its words.
const TOUCH = {hi: 'अपनी भाषा छुएँ', pa: 'ਆਪਣੀ ਭਾਸ਼ਾ ਨੂੰ ਛੂਹੋ', am: 'ቋንቋዎን ይንኩ'};
const SPOKEN = ['en', 'ar', 'fa', 'ur', 'bn', 'fr', 'ps', 'tr', 'ru', 'sr'];

/** What a screen shows by turns, in order: of each `{kind, id}`. */
export function playlist({playlist: chosen}) {
  const known = (chosen || []).filter(({kind, id}) => KINDS[kind] && (kind !== 'article' || id));
  return known.length ? known : USUAL;
}

/** The place in which they follow one another for as long as it is on the page; only the greeting while somebody chooses. */
export async function slides(app) {
  const place = el('div', {class: 'slides'});
  let at = -1;
  const next = async () => {
    const list = app.machine.state === 'attract' ? playlist(app.device.settings) : USUAL.slice(0, 1);
    let shown = null;
    // What has nothing to say, such as a day without notices, is passed over.
    for (let tries = 0; tries < list.length && !shown; tries++) {
      at++;
      const item = list[at % list.length];
      shown = await KINDS[item.kind](app, await tongues(app, Math.floor(at / list.length)), item.id);
      if (shown) shown.dataset.slide = item.kind;
    }
    place.replaceChildren(shown || await greeting(app));
  };
  await next();
  const timer = setInterval(() => place.isConnected ? next() : clearInterval(timer), TURN);
  return place;
}

const KINDS = {touch: greeting, today, open, article};

/** Two languages in which a slide speaks: one of those that people here speak, another in each round, and Serbian. */
async function tongues(app, round) {
  const {generation} = app.content.store;
  const here = (await app.content.languages()).filter(({tag}) => generation.bundles.includes(tag));
  const spoken = SPOKEN.map((tag) => here.find((one) => one.tag === tag)).filter(Boolean);
  const first = spoken[round % spoken.length];
  const serbian = here.find(({tag}) => tag === 'sr');
  return [first, first === serbian ? null : serbian].filter(Boolean);
}

async function greeting(app) {
  const languages = await app.content.languages();
  const lines = [];
  for (const tag of GREETINGS) {
    const language = languages.find((one) => one.tag === tag);
    const words = language && (TOUCH[tag] || (await app.content.labels(language))['kiosk.touch']);
    if (words && lines.length < MOST) lines.push(el('p', {lang: language.lang, dir: language.dir, style: fontOf(language)}, words));
  }
  return el('section', {class: 'slide touch'}, sign('touch'), el('div', {}, lines));
}

/** The same in each of the languages, under its heading; null when there is nothing in any. */
async function spoken(app, languages, heading, write) {
  const parts = [];
  for (const language of languages) {
    const labels = await app.content.labels(language);
    const content = await write(language, labels, parts.length ? FEW : ROWS);
    if (content) {
      parts.push(el('div', {lang: language.lang, dir: language.dir, style: fontOf(language)}, heading && el('h2', {}, labels[heading]), content));
    }
  }
  return parts.length ? el('section', {class: 'slide'}, parts) : null;
}

function row(name, title, text, times) {
  return el('li', {}, sign(name), el('div', {}, el('b', {}, title), text && el('span', {}, text)), times && ltr(times));
}

function today(app, languages) {
  return spoken(app, languages, 'kiosk.today', async (language, labels, most) => {
    const centre = await app.content.centre(language.tag);
    const {time} = now();
    const coming = ofDay(centre ? centre.notices : [], now()).filter((one) => !one.until || one.until > time);
    return coming.length > 0 && el('ul', {}, coming.slice(0, most).map((one) => {
      const said = one.sentences.find(({lang}) => lang === language.lang) || one.sentences[0];
      return row(one.sign, said.title, said.text, one.until ? `${one.from}–${one.until}` : one.from);
    }));
  });
}

function open(app, languages) {
  return spoken(app, languages, 'kiosk.open', async (language, labels, most) => {
    const centre = await app.content.centre(language.tag);
    const there = ((centre && centre.services) || []).filter(({week}) => week && week.dayparts.length)
      .map((one) => ({...one, ...holds(one.week)})).filter(({on}) => on);
    return there.length > 0 && el('ul', {}, there.slice(0, most).map((one) =>
      row('clock', one.kind, [one.organisation, one.place].filter(Boolean).join(' · '), one.until && `${one.from}–${one.until}`)));
  });
}

function article(app, languages, slug) {
  return spoken(app, languages, null, async (language) => {
    const entry = await app.content.entry(language.tag, slug);
    return entry && entry.lang === language.tag && el('div', {class: 'told'}, el('h2', {}, entry.title), el('p', {}, entry.summary));
  });
}
