// Begins everything, and leads from one screen to the next.
import {Alarm, gravest} from './alarm.js';
import {obey} from './commands.js';
import {Content, now} from './content.js';
import {demoDevice} from './demo.js';
import {openDevice} from './device.js';
import {format, useSigns} from './dom.js';
import {foot, head} from './frame.js';
import * as homes from './home.js';
import {isOn} from './hours.js';
import {Machine} from './machine.js';
import {pager} from './pager.js';
import {pair} from './pairing.js';
import {Player} from './player.js';
import {article, emergency, topic} from './reading.js';
import {guard, safe} from './safe.js';
import {search} from './find.js';
import {Session, SIZES} from './session.js';
import {useMillimetres} from './size.js';
import {alarms, Gate, menu, pad} from './staff.js';
import {openStore} from './store.js';
import {take} from './take.js';
import {onlyOwnLinks, onlyTouches, scan} from './touch.js';
import {openVault} from './vault.js';
import {arrived, arriving, asleep, fontOf, welcome} from './welcome.js';

const SCREENS = {home: homes.home, topics: homes.topics, centre: homes.centre, topic, article, search, take, emergency};
const LOW = 120;
const TICK = 5000;
const LOUDER = 0.25;
const AWAKE = 60;
const DEFAULT = {tag: 'sr', name: 'српски', dir: 'ltr', lang: 'sr-Cyrl', ui: 'sr', font: ''};

class App {

  constructor(store, device) {
    this.content = new Content(store);
    this.device = device;
    this.session = new Session();
    this.known = [];
    this.labels = {};
    this.touchedAt = 0;
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
    this.device.opened('home', language.tag);
    this.machine.go('browse');
  }

  languages() {
    this.player.stop();
    this.machine.go('language');
  }

  open(place) {
    this.player.stop();
    this.session.open(place);
    const page = {article: `info/${place.slug}`, topic: `topics/${place.slug}`, centre: `centres/${this.content.store.centre.toLowerCase()}`}[place.screen];
    if (page) this.device.opened(page, place.lang || this.editionTag());
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

  alarmMenu(templates, kind, place) {
    this.inside = () => alarms(this, templates, kind, place);
    this.machine.go('staff');
  }

  async raise(alarm) {
    await this.device.raise(alarm);
    this.finish();
  }

  async endAlarms() {
    await this.device.endAlarms();
    this.finish();
  }

  louder() {
    this.player.volume = this.player.volume >= this.loudest() ? Math.min(LOUDER, this.loudest()) : Math.min(this.loudest(), this.player.volume + LOUDER);
    this.staff();
  }

  /** No sound until somebody turns it up. */
  quiet() {
    this.player.volume = 0;
    return true;
  }

  /** How loud it may be in this centre. */
  loudest() {
    return (this.device.settings.volume ?? 100) / 100;
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
    this.style();
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
    this.showAlarm();
    const main = document.querySelector('main');
    if (main && top) main.scrollTop = top;
    if (this.player.block) this.player.mark();
    if (main) document.body.append(pager(this, [...main.querySelectorAll('.results')].find((one) => getComputedStyle(one).overflowY === 'auto') || main));
    main?.querySelector('h1')?.focus({preventScroll: true});
  }

  async parts(state, place) {
    if (state === 'sleep') return asleep(this);
    if (state === 'sync' || state === 'boot') return arriving();
    if (state === 'staff') return this.inside();
    if (state === 'attract' || state === 'language') return welcome(this);
    const main = await SCREENS[place.screen](this, place);
    await onlyOwnLinks(this, main);
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
    this.setUp();
    if (store.generation) await this.arrived();
    else this.machine.go('sync');
    store.start();
  }

  tick() {
    requestAnimationFrame(() => this.device.tick());
    const shown = document.querySelector('header time bdi');
    if (shown) shown.textContent = now().time;
    this.hours(isOn(this.device.settings));
  }

  /** The night comes only where nobody is, and whoever touches the screen has a while. */
  hours(on) {
    const {state} = this.machine;
    const alone = Date.now() - this.touchedAt > AWAKE * 1000;
    if (!on && alone && state === 'attract' && !gravest(this.device.alerts)) this.machine.go('sleep');
    else if (on && this.on === false && state === 'sleep') this.machine.go('attract');
    this.on = on;
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
    if (event.type === 'alerts') this.alarmed();
    else if (event.type === 'settings') this.setUp();
    else if (event.type === 'command') obey(this, event.command);
    else if (event.type === 'root') this.content.store.sync();
    else if (event.type === 'unpaired') location.reload();
  }

  touched() {
    this.touchedAt = Date.now();
    this.device.touched();
  }

  /** Woken by the desk it stays awake for a while, as if somebody had touched it. */
  awake() {
    this.touchedAt = Date.now();
    if (this.machine.state === 'sleep') this.machine.go('attract');
    return true;
  }

  alarmed() {
    const alert = gravest(this.device.alerts);
    if (alert && this.machine.state === 'sleep') this.machine.go('attract');
    this.showAlarm();
  }

  /** Staff are not interrupted: they may be raising one. */
  showAlarm() {
    this.alarm.show(this.machine.state === 'staff' ? null : gravest(this.device.alerts));
  }

  /** Begins or ends to offer what can be pressed one after another. */
  switched(wanted) {
    const on = Boolean(wanted || new URLSearchParams(location.search).get('switch'));
    if (on === Boolean(this.scanning)) return;
    if (on) this.scanning = scan();
    else clearInterval(this.scanning);
    if (!on) this.scanning = null;
  }

  setUp() {
    const {settings} = this.device;
    if (settings.screenWidthMm) useMillimetres(settings.screenWidthMm);
    this.content.store.limit(settings);
    // Who has turned it down has not done so for ever after.
    const loudest = this.loudest();
    this.player.volume = this.player.volume === this.formerLoudest ? loudest : Math.min(this.player.volume, loudest);
    this.formerLoudest = loudest;
    this.switched(settings.switchScan);
    if (settings.centre && settings.centre.toUpperCase() !== this.content.store.centre) location.reload();
  }
}

/** Waits until this screen has been taken in, and takes what the portal says of it. */
async function takenIn(vault) {
  document.documentElement.dataset.state = 'pairing';
  const paired = await pair((parts) => document.body.replaceChildren(...parts));
  const {contentKey, ...own} = paired;
  await vault.put('paired', own);
  const store = await openStore({centre: own.centre});
  await store.pin(contentKey);
  return openDevice(vault);
}

async function begin() {
  const asked = new URLSearchParams(location.search);
  const centre = (asked.get('centre') || '').toUpperCase();
  const vault = await openVault();
  const device = await openDevice(vault) || (centre ? demoDevice() : await takenIn(vault));
  const store = await openStore({centre: device.centre || centre});
  const app = new App(store, device);
  window.putokaz = {store, app};
  const size = () => useMillimetres(device.settings.screenWidthMm || Number(asked.get('mm')));
  size();
  addEventListener('resize', size);
  addEventListener('pointerdown', () => app.touched());
  addEventListener('keydown', () => app.touched());
  if (guard()) {
    await safe(app);
  } else {
    await app.start();
    if (device.start) {
      app.setUp();
      await device.start();
    }
  }
}

await begin();
