// Begins everything, and leads from one screen to the next.
import {Alarm, gravest} from './alarm.js';
import {Content, now} from './content.js';
import {demoDevice} from './demo.js';
import {format, useSigns} from './dom.js';
import {foot, head} from './frame.js';
import * as homes from './home.js';
import {Machine} from './machine.js';
import {pager} from './pager.js';
import {Player} from './player.js';
import {article, emergency, topic} from './reading.js';
import {guard, safe} from './safe.js';
import {search} from './find.js';
import {Session, SIZES} from './session.js';
import {useMillimetres} from './size.js';
import {alarms, Gate, menu, pad} from './staff.js';
import {openStore} from './store.js';
import {take} from './take.js';
import {onlyTouches, scan} from './touch.js';
import {arrived, arriving, asleep, fontOf, welcome} from './welcome.js';

const SCREENS = {home: homes.home, topics: homes.topics, centre: homes.centre, topic, article, search, take, emergency};
const LOW = 120;
const TICK = 5000;
const LOUDER = 0.25;
const DEFAULT = {tag: 'sr', name: 'српски', dir: 'ltr', lang: 'sr-Cyrl', ui: 'sr', font: ''};

class App {

  constructor(store, device) {
    this.content = new Content(store);
    this.device = device;
    this.session = new Session();
    this.known = [];
    this.labels = {};
    this.urls = [];
    this.machine = new Machine((state) => this.entered(state));
    this.player = new Player((path) => this.content.file(path), (what) => this.heard(what));
    this.alarm = new Alarm(this);
    this.gate = new Gate((pin) => this.device.checkPin(pin));
  }

  /** The language of who is there; Serbian while nobody is. */
  get language() {
    return this.session.language || this.known.find((one) => one.tag === DEFAULT.tag) || DEFAULT;
  }

  somebody() {
    return this.session.language !== null;
  }

  /** Tag of the texts of that language: both alphabets of Serbian have their own. */
  editionTag() {
    return this.language.tag;
  }

  languageOf(tag) {
    return this.known.find((one) => one.tag === tag) || {name: tag, lang: tag, dir: 'auto'};
  }

  byLang(lang) {
    return this.known.find((one) => one.lang === lang);
  }

  text(key, values = {}) {
    return format(this.labels[key], values, this.language.lang);
  }

  date(moment) {
    const lang = Intl.DateTimeFormat.supportedLocalesOf(this.language.lang).length ? this.language.lang : 'sr-Cyrl';
    return new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {dateStyle: 'long', timeZone: 'Europe/Belgrade'}).format(new Date(moment));
  }

  // Where one goes

  async choose(language) {
    this.session = new Session(language);
    this.labels = await this.content.labels(language);
    this.machine.go('browse');
  }

  languages() {
    this.player.stop();
    this.machine.go('language');
  }

  open(place) {
    this.player.stop();
    this.session.open(place);
    this.enter(place);
  }

  back() {
    this.player.stop();
    this.session.back();
    this.enter(this.session.place);
  }

  home() {
    this.player.stop();
    this.session.home();
    this.machine.go('browse');
  }

  read(entry) {
    this.open({screen: 'article', slug: entry.slug, lang: entry.lang});
  }

  change(what) {
    Object.assign(this.session.place, what);
    this.draw();
  }

  keep(page) {
    this.session.toggle(page);
    this.draw();
  }

  find(id) {
    const block = document.querySelector(`[data-block="${CSS.escape(id)}"]`);
    if (block) block.scrollIntoView();
  }

  finish() {
    this.machine.go('clear');
  }

  staff() {
    this.inside = () => menu(this);
    this.machine.go('staff');
  }

  askPin() {
    this.inside = () => pad(this);
    this.machine.go('staff');
  }

  alarmMenu(templates) {
    this.inside = () => alarms(this, templates);
    this.machine.go('staff');
  }

  async raise(template) {
    await this.device.raise({phrase: template.phrase, place: (template.places || [''])[0], number: 0, minutes: 60});
    this.finish();
  }

  louder() {
    this.player.volume = this.player.volume >= 1 ? LOUDER : this.player.volume + LOUDER;
    this.staff();
  }

  enter({screen, words = 0}) {
    this.machine.go(screen === 'article' ? 'read' : screen === 'take' ? 'take' : 'browse', {words});
  }

  // How it looks

  larger() {
    this.session.larger();
    this.style();
  }

  toggleContrast() {
    this.session.contrast = !this.session.contrast;
    this.draw();
  }

  bringDown() {
    document.documentElement.classList.add('low');
    clearTimeout(this.low);
    this.low = setTimeout(() => document.documentElement.classList.remove('low'), LOW * 1000);
  }

  style() {
    const root = document.documentElement;
    root.lang = this.language.lang;
    root.dir = this.language.dir;
    root.style.setProperty('--size', SIZES[this.session.size]);
    for (const [name, value] of Object.entries(fontOf(this.language))) root.style.setProperty(name, value);
    root.classList.toggle('contrast', this.session.contrast);
  }

  show(image, url) {
    this.urls.push(url);
    image.src = url;
  }

  print() {
    globalThis.print();
  }

  // What happens

  heard(what) {
    if (what === 'playing') this.machine.go('audio');
    else if (this.machine.state === 'audio') this.machine.go('heard');
    const label = document.querySelector('.listen span');
    if (label) label.textContent = this.text(this.player.playing ? 'listen.stop' : 'listen.all');
  }

  entered(state) {
    document.documentElement.dataset.state = state;
    this.device.report({state, generation: this.content.store.generation});
    if (state === 'warn') return this.warn();
    document.querySelector('.warn')?.remove();
    if (state === 'clear') return this.clear();
    if (state === 'audio' || state === 'heard') return null;
    if (this.returned === state && this.drawnFor === this.session.place) {
      this.returned = null;
      return null;
    }
    return this.draw();
  }

  warn() {
    this.returned = this.machine.before.state;
    const seconds = Math.round(this.machine.remaining() / 1000);
    const more = document.createElement('button');
    more.className = 'warn';
    more.type = 'button';
    more.innerHTML = '<svg viewBox="0 0 100 100" aria-hidden="true"><circle cx="50" cy="50" r="44"/><circle class="ring" cx="50" cy="50" r="44" pathLength="100"/></svg>';
    more.style.setProperty('--seconds', `${seconds}s`);
    const words = document.createElement('span');
    words.textContent = `${this.text('kiosk.warn')} ${this.text('kiosk.needTime')}`;
    more.append(words);
    more.setAttribute('role', 'alertdialog');
    more.setAttribute('aria-label', words.textContent);
    document.body.append(more);
    more.focus();
  }

  /** Leaves nothing of who was here. */
  async clear() {
    this.player.stop();
    this.urls.forEach((url) => URL.revokeObjectURL(url));
    this.urls = [];
    this.session = new Session();
    this.onKey = null;
    this.returned = null;
    clearTimeout(this.low);
    document.documentElement.classList.remove('low');
    document.body.replaceChildren();
    getSelection().removeAllRanges();
    history.replaceState(null, '', location.href);
    this.machine.go('attract');
    if (await this.content.store.hasUpdate().catch(() => false)) this.content.store.applyUpdate();
  }

  /** Draws the screen of the present state; what was drawn for another one meanwhile is thrown away. */
  async draw() {
    const drawing = this.drawing = {};
    const {state} = this.machine;
    const {place} = this.session;
    if (!this.somebody()) this.labels = await this.content.labels(this.language);
    this.onKey = null;
    const parts = await this.parts(state, place);
    if (this.drawing !== drawing) return;
    if (state === 'read' && place.words) {
      this.machine.words = place.words;
      this.machine.wait();
    }
    const top = this.drawnFor === place ? document.querySelector('main')?.scrollTop : 0;
    this.drawnFor = place;
    this.style();
    document.body.replaceChildren(...parts);
    this.alarm.show(gravest(this.device.alerts));
    const main = document.querySelector('main');
    if (main && top) main.scrollTop = top;
    if (main) document.body.append(pager(this, main.querySelector('.results') || main));
    main?.querySelector('h1')?.focus({preventScroll: true});
  }

  async parts(state, place) {
    if (state === 'sleep') return asleep(this);
    if (state === 'sync' || state === 'boot') return arriving();
    if (state === 'staff') return this.inside();
    if (state === 'attract' || state === 'language') return welcome(this);
    const main = await SCREENS[place.screen](this, place);
    return [head(this, await this.content.centre(this.language.tag)), main, await foot(this)];
  }

  // How it begins

  async start() {
    const {store} = this.content;
    store.onChange((event) => this.changed(event));
    this.device.onChange((event) => this.told(event));
    onlyTouches(this);
    setInterval(() => this.tick(), TICK);
    document.addEventListener('keydown', (event) => this.onKey && this.onKey(event));
    if (new URLSearchParams(location.search).get('switch')) scan();
    if (store.generation) await this.arrived();
    else this.machine.go('sync');
    store.start();
  }

  tick() {
    const shown = document.querySelector('header time bdi');
    if (shown) shown.textContent = now().time;
  }

  async arrived() {
    this.known = await this.content.languages();
    useSigns(await this.content.signs());
    this.machine.go('attract');
  }

  async changed(event) {
    if (event.type === 'progress') {
      // Drawing anew for each of a thousand objects would take longer than they do.
      if (this.machine.state === 'sync') arrived(event);
    } else if (event.type === 'generation') {
      this.known = await this.content.languages();
      useSigns(await this.content.signs());
      // Who reads goes on reading; the next page is of the new generation.
      if (this.machine.state === 'sync' || this.machine.state === 'attract') this.machine.go('attract');
    }
  }

  told(event) {
    if (event.type === 'alerts') this.alarm.show(gravest(this.device.alerts));
    else if (event.type === 'settings') useMillimetres(this.device.settings.screenWidthMm);
    else if (event.type === 'command') this.obey(event.command);
  }

  obey({id, name}) {
    const idle = ['attract', 'sleep', 'sync'].includes(this.machine.state);
    const acts = {
      identify: () => document.body.append(Object.assign(document.createElement('div'), {className: 'identify', textContent: this.device.settings.name})),
      reload: () => location.reload(),
      'restart-browser': () => location.reload(),
      resync: () => this.content.store.sync(),
      sleep: () => idle && (this.machine.go('sleep'), true),
      wake: () => (this.machine.go('attract'), true),
    };
    const act = acts[name];
    const done = act ? act() !== false : false;
    this.device.done(id, done, done ? '' : 'refused');
  }
}

async function begin() {
  const asked = new URLSearchParams(location.search);
  const centre = asked.get('centre') || '';
  const store = await openStore({centre});
  const device = demoDevice();
  const app = new App(store, device);
  window.putokaz = {store, app};
  useMillimetres(Number(asked.get('mm')) || device.settings.screenWidthMm);
  addEventListener('resize', () => useMillimetres(Number(asked.get('mm')) || device.settings.screenWidthMm));
  if (guard()) await safe(app);
  else await app.start();
}

await begin();
