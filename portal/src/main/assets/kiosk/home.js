// Where a visitor begins: eight topics, and what is today in this centre.
import {now, ofDay} from './content.js';
import {el, ltr, sign} from './dom.js';
import {button} from './frame.js';

const TILES = ['first-steps', 'life-in-centre', 'asylum', 'health', 'children', 'safety', 'legal-help', 'your-voice'];
const HUES = ['', '', 'sky', 'clay', 'plum', 'clay', 'sky', 'leaf'];
const SHORT = 6;

export async function home(app) {
  const topics = await app.content.topics(app.language.tag);
  const chosen = TILES.map((slug) => topics.find((topic) => topic.slug === slug)).filter(Boolean);
  return el('main', {class: 'two'},
    el('div', {}, el('h1', {class: 'unseen', tabIndex: -1}, app.text('kiosk.welcome')),
      el('ul', {class: 'signs'}, chosen.map((topic) => el('li', {}, tile(app, topic, HUES[TILES.indexOf(topic.slug)])))),
      topics.length > chosen.length && el('p', {class: 'more'}, button(app, 'map', app.text('home.topics'), () => app.open({screen: 'topics'}), {class: 'pill'}))),
    await today(app, SHORT));
}

function tile(app, topic, hue) {
  return el('button', {type: 'button', class: `tile ${hue}`, onclick: () => app.open({screen: 'topic', slug: topic.slug})},
    el('span', {class: 'sign'}, sign(topic.sign)), el('span', {lang: topic.lang === app.language.tag ? null : topic.lang}, topic.title));
}

/** All topics. */
export async function topics(app) {
  const all = await app.content.topics(app.language.tag);
  return el('main', {}, el('h1', {tabIndex: -1}, app.text('home.topics')),
    el('ul', {class: 'signs all'}, all.map((topic, at) => el('li', {}, tile(app, topic, HUES[at % HUES.length])))));
}

async function today(app, most) {
  const centre = await app.content.centre(app.language.tag);
  const notices = centre ? ofDay(centre.notices, now()) : [];
  return el('section', {class: 'today', 'aria-labelledby': 'today'}, el('h2', {id: 'today'}, app.text('kiosk.today')),
    notices.length ? el('ul', {}, notices.slice(0, most).map((notice) => row(notice))) : el('p', {}, app.text('kiosk.today.none')),
    button(app, 'building', app.text('kiosk.centre'), () => app.open({screen: 'centre'}), {class: 'pill'}));
}

function row(notice) {
  const over = notice.until && notice.until < now().time;
  return el('li', {class: over ? 'over' : null}, sign(notice.sign),
    el('div', {}, notice.sentences.map((one) => el('p', {lang: one.lang, dir: one.dir}, el('b', {}, one.title), ' ', one.text))),
    ltr(notice.until ? `${notice.from}–${notice.until}` : notice.from));
}

/** This centre: today, hours, its own words. */
export async function centre(app) {
  const own = await app.content.centre(app.language.tag);
  if (!own) return el('main', {}, el('h1', {tabIndex: -1}, app.text('kiosk.centre')));
  const notices = ofDay(own.notices, now());
  return el('main', {class: 'text'}, el('h1', {tabIndex: -1, lang: own.lang, dir: own.dir}, own.name),
    el('section', {class: 'today'}, el('h2', {}, app.text('kiosk.today')),
      notices.length ? el('ul', {}, notices.map((notice) => row(notice))) : el('p', {}, app.text('kiosk.today.none'))),
    (own.services || []).length > 0 && el('section', {}, el('h2', {}, app.text('services.title')),
      el('ul', {class: 'services'}, own.services.map((service) => serviceCard(app, service)))),
    el('dl', {class: 'data'}, [['centre.address', own.address], ['centre.phone', own.phone], ['centre.code', own.code]]
      .filter(([, value]) => value).map(([key, value]) => el('div', {}, el('dt', {}, app.text(key)), el('dd', {}, ltr(value))))),
    !own.verified && el('p', {class: 'note'}, app.text('centre.unverified')),
    el('div', {lang: own.lang, dir: own.dir}, own.blocks.map((block) => el('div', {html: block.html}))));
}

function serviceCard(app, service) {
  const line = (one) => el('p', {}, `${one.days || app.text('services.daily')}: `, one.times ? ltr(one.times) : el('b', {}, app.text('services.closed')));
  return el('li', {}, el('h3', {}, service.kind, ' ', el('bdi', {}, service.organisation)), service.place && el('p', {}, sign('map'), ' ', service.place),
    service.hours.map(line), service.exceptions.map(line),
    service.languages.length > 0 && el('p', {}, sign('globe'), ' ', service.languages.flatMap((name, at) => [at > 0 && ' · ', el('bdi', {}, name)])),
    service.phone && el('p', {}, sign('phone'), ' ', ltr(service.phone)));
}
