// What the screens read: the content of one centre, from this device alone, and how it gets here.
import {Budget} from './budget.js';
import {openDatabase} from './database.js';
import {Pack} from './pack.js';
import {Network, Sync} from './sync.js';
import {Refused} from './verify.js';

const SECOND = 1000;
const PAUSE = 60;
const BACK_OFF = [5, 10, 30, 60, 300];
const JITTER = 0.2;
const TYPES = {
  jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp', mp3: 'audio/mpeg', ogg: 'audio/ogg',
  m4a: 'audio/mp4', weba: 'audio/webm',
};

/**
 * Opens the copy of a centre.
 *
 * @param centre its code, such as `CA-KRN`
 * @param language tag of the language that the first sync brings first; without one the browser's
 */
export async function openStore({centre, language = navigator.language}) {
  const database = await openDatabase();
  const state = await database.state(centre) || {current: null, previous: null, syncedAt: null};
  return new Store(database, centre, language, state);
}

class Store {

  constructor(database, centre, language, state) {
    this.database = database;
    this.centre = centre;
    this.state = {...state, language};
    this.listeners = [];
    this.failures = 0;
    this.running = null;
    this.timer = null;
    this.lastError = null;
    this.budget = new Budget(database);
  }

  /** What is shown: number, moments, centre, names of the bundles; null while there is nothing. */
  get generation() {
    const {current, syncedAt} = this.state;
    return current && {
      gen: current.gen,
      issuedAt: current.issuedAt,
      syncedAt,
      centre: current.centre,
      complete: current.complete,
      bundles: Object.keys(current.bundles),
    };
  }

  /** An object of the present generation; null when it has none of that path. */
  async get(path) {
    const bytes = await this.bytes(path);
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  }

  /** Address of a file of the present generation, to be revoked by the caller; null without it. */
  async blobUrl(path) {
    const bytes = await this.bytes(path);
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] || 'application/octet-stream';
    return bytes && URL.createObjectURL(new Blob([bytes], {type}));
  }

  async bytes(path) {
    const {current} = this.state;
    const entry = current && current.paths[path];
    return entry ? await this.database.object(entry[0]) || null : null;
  }

  /**
   * Tells from now on: `{type: 'generation'}` after each switch, `{type: 'progress', bytes, total}`
   * while the first sync runs, `{type: 'synced'}` and `{type: 'failed', error}` after each run.
   */
  onChange(listener) {
    this.listeners.push(listener);
  }

  tell(event) {
    this.listeners.forEach((listener) => listener(event));
  }

  /** The language that the next run brings first. */
  prefer(tag) {
    this.state.language = tag;
  }

  /** The public key of the portal, as it was told when this screen was taken in. */
  pin(spki) {
    return this.database.putKey(spki);
  }

  /** How much sound and how many pictures may be fetched from now on, see budget.js. */
  limit(limits) {
    this.budget.limit(limits);
  }

  /** Shows the generation before, until there is one that is newer than the present one. */
  async rollback() {
    const {current, previous} = this.state;
    if (!previous) return false;
    await this.save({...this.stored(), current: previous, previous: null, refused: current.gen});
    this.tell({type: 'generation'});
    return true;
  }

  /** Begins to sync by itself, as long as the page lives. */
  start() {
    addEventListener('online', () => this.sync());
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
    this.registerWorker();
    return this.sync();
  }

  registerWorker() {
    if (navigator.serviceWorker) {
      navigator.serviceWorker.register('/kiosk/worker.js').catch((error) => {
        this.lastError = error;
      });
    }
  }

  /** Whether a newer shell waits; the screens take it when nobody is there. */
  async hasUpdate() {
    const registration = await navigator.serviceWorker.getRegistration('/kiosk/');
    return Boolean(registration && registration.waiting);
  }

  /** Reloads the page with the newer shell. */
  async applyUpdate() {
    const registration = await navigator.serviceWorker.getRegistration('/kiosk/');
    if (registration && registration.waiting) {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
      registration.waiting.postMessage('take over');
    }
  }

  /** Bytes that this page uses and may use. */
  async storage() {
    const {usage, quota} = await navigator.storage.estimate();
    return {usage, quota};
  }

  /**
   * Syncs now; while one runs, another after it.
   *
   * @return `new`, `same`, `failed` or `refused`
   */
  sync() {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    clearTimeout(this.timer);
    this.running = this.runs().finally(() => {
      this.running = null;
      this.schedule();
    });
    return this.running;
  }

  async runs() {
    let outcome;
    do {
      this.again = false;
      outcome = await this.from(new Network(this.centre));
    } while (this.again);
    return outcome;
  }

  /** Takes the content of a USB pack, verified as if it came by the network. */
  async importPack(file) {
    return this.from(await Pack.open(file));
  }

  /** One run at a time, also of several pages: two would sweep away each other's objects. */
  async from(source) {
    try {
      const changed = await navigator.locks.request('putokaz-kiosk-sync', async () => {
        const stored = await this.database.state(this.centre);
        if (stored) this.state = {...stored, language: this.state.language};
        return new Sync(source, this.database, this.state, this.events(), this.budget)
          .run(this.centre, await this.pinnedKey(source));
      });
      this.failures = 0;
      this.lastError = null;
      this.tell({type: 'synced'});
      return changed ? 'new' : 'same';
    } catch (error) {
      this.failures++;
      this.lastError = error;
      this.tell({type: 'failed', error});
      return error instanceof Refused ? 'refused' : 'failed';
    }
  }

  /** Pairing pins the key. A screen that tries the product out asks for it, once. */
  async pinnedKey(source) {
    let spki = await this.database.key();
    if (!spki) {
      if (!source.key) throw new Refused('no key is pinned');
      spki = await source.key();
      await this.database.putKey(spki);
    }
    return spki;
  }

  events() {
    const first = !this.state.current;
    return {
      progress: ({bytes, total}) => first && this.tell({type: 'progress', bytes, total}),
      commit: (generation) => this.commit(generation),
      unchanged: () => this.save({...this.stored(), syncedAt: new Date().toISOString()}),
    };
  }

  stored() {
    const {current, previous, syncedAt, refused} = this.state;
    return {current, previous, syncedAt, refused};
  }

  async commit(generation) {
    const {current, previous, syncedAt} = this.state;
    const same = current && current.gen === generation.gen
      && current.issuedAt === generation.issuedAt;
    await this.save({
      current: generation,
      previous: same ? previous : current,
      syncedAt: generation.complete ? new Date().toISOString() : syncedAt,
    });
    await this.database.sweep();
    const bundles = (one) => JSON.stringify(one && one.bundles);
    if (bundles(current) !== bundles(generation)) this.tell({type: 'generation'});
  }

  async save(state) {
    await this.database.putState(this.centre, state);
    Object.assign(this.state, state);
  }

  schedule() {
    const pause = this.failures === 0 ? PAUSE
      : BACK_OFF[Math.min(this.failures, BACK_OFF.length) - 1];
    const spread = 1 + JITTER * (2 * Math.random() - 1);
    this.timer = setTimeout(() => this.sync(), pause * SECOND * spread);
  }
}
