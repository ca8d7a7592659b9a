// Brings a generation to this device: root, changed lists, missing objects, each verified.
import {Refused, follows, utf8, verifyHash, verifyRoot} from './verify.js';

const API = '/api/kiosk/v1/';
const PART = 256 * 1024;
const PARALLEL = 2;
const PATIENCE = 60_000;

/** From this number on bundles hold pictures and sound; texts do not wait for them. */
const FILES = 60;

/** The portal as a source of bytes. A USB pack is another one. */
export class Network {

  constructor(centre) {
    this.centre = centre;
  }

  /** The root with its signature; null when it is still the one with that tag. */
  async root(tag) {
    const answer = await fetch(`${API}root?centre=${encodeURIComponent(this.centre)}`, {
      cache: 'no-store',
      headers: tag ? {'If-None-Match': tag} : {},
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 304) return null;
    return {
      bytes: await body(answer),
      signature: answer.headers.get('Putokaz-Signature'),
      tag: answer.headers.get('ETag'),
    };
  }

  async key() {
    const answer = await fetch(`${API}key`, {cache: 'no-store'});
    return JSON.parse(new TextDecoder().decode(await body(answer))).spki;
  }

  /** All of a list, or what has changed in it since the one that is known. */
  async manifest(sha256, known) {
    return body(await get(`${API}m/${sha256}${known ? `?since=${known}` : ''}`));
  }

  async object(sha256, first, last) {
    const range = first === undefined ? {} : {Range: `bytes=${first}-${last}`};
    return body(await get(`${API}o/${sha256}`, range));
  }
}

function get(address, headers = {}) {
  return fetch(address, {cache: 'no-store', headers, signal: AbortSignal.timeout(PATIENCE)});
}

async function body(answer) {
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * One run from the root to the last object. What it has verified stays in the database, so the next
 * run goes on where this one broke off.
 */
export class Sync {

  /**
   * @param source a Network, or a pack
   * @param database see store.js
   * @param state what is committed: `{current, language}`
   * @param events `progress({bytes, total})`, and `commit(generation)`, which swaps the pointer
   * @param budget see budget.js; what comes from a pack costs nothing
   */
  constructor(source, database, state, events, budget) {
    Object.assign(this, {source, database, state, events, budget});
    this.committed = false;
  }

  /** @return whether there was something new */
  async run(centre, spki) {
    const current = this.state.current;
    const answer = await this.source.root(current && current.tag);
    if (answer === null) {
      // What had to wait, or was cut off, may come now.
      if (!current.complete) await this.fetchAll({...current, bundles: current.roots}, current.tag);
      await this.events.unchanged();
      return this.committed;
    }
    const root = await verifyRoot(answer.bytes, answer.signature, spki, centre);
    if (root.gen === this.state.refused) {
      await this.events.unchanged();
      return false;
    }
    if (!follows(root, current)) {
      if (current && sameBundles(root, current)) {
        await this.events.unchanged();
        return false;
      }
      throw new Refused(`generation ${root.gen} is older than ${current.gen}`);
    }
    await this.fetchAll(root, answer.tag);
    // A pack is as old as it is, whenever it is read.
    if (!this.source.has) await this.events.unchanged();
    return true;
  }

  async fetchAll(root, tag) {
    const bundles = this.inOrder(root);
    const must = this.musts(bundles);
    this.manifests = {};
    this.done = 0;
    await this.parallel(bundles.filter((bundle) => bundle.prio < FILES || must.has(bundle.name)),
      (bundle) => this.fetchManifest(bundle));
    this.total = bundles.reduce((sum, bundle) => sum + bundle.bytes, 0);
    const ready = {};
    for (const bundle of bundles) {
      await this.fetchManifest(bundle);
      if (await this.isBeyond(bundle)) continue;
      await this.fetchObjects(bundle);
      ready[bundle.name] = bundle.sha256;
      const waiting = must.size;
      must.delete(bundle.name);
      const last = Object.keys(ready).length === bundles.length;
      // Texts of two generations never stand side by side: those that are shown change together.
      if (must.size === 0 && (waiting > 0 || last || !this.isShown(bundle))) {
        await this.commit(root, tag, ready, last);
      }
    }
  }

  /** Whether files of it have to wait: a pack leaves out large ones, and the network costs. */
  async isBeyond(bundle) {
    if (bundle.prio < FILES) return false;
    const list = this.manifests[bundle.sha256];
    const missing = await this.database.missing(list.map(([, sha256]) => sha256));
    if (this.source.has) return [...missing].some((sha256) => !this.source.has(sha256));
    const bytes = list.reduce((sum, [, sha256, size]) => sum + (missing.has(sha256) ? size : 0), 0);
    if (bytes === 0) return false;
    return !await this.budget.allows(bytes);
  }

  /** The order of the root, but for the language that somebody reads. */
  inOrder(root) {
    const place = (bundle) => (bundle.name === this.state.language ? 2 : bundle.prio);
    return Object.entries(root.bundles)
      .map(([name, bundle]) => ({name, ...bundle}))
      .sort((a, b) => place(a) - place(b));
  }

  /** Bundles that the first commit of this generation must have. */
  musts(bundles) {
    const shown = this.state.current;
    if (shown) {
      return new Set(bundles
        .filter((bundle) => bundle.prio < FILES && shown.bundles[bundle.name])
        .map((bundle) => bundle.name));
    }
    return new Set(bundles.slice(0, 3).map((bundle) => bundle.name));
  }

  isShown(bundle) {
    const shown = this.state.current;
    return shown && shown.bundles[bundle.name] === bundle.sha256;
  }

  async commit(root, tag, ready, complete) {
    const shown = this.state.current;
    const files = shown ? Object.entries(shown.bundles)
      .filter(([name]) => root.bundles[name] && root.bundles[name].prio >= FILES) : [];
    const bundles = {...Object.fromEntries(files), ...ready};
    const paths = {};
    for (const hash of Object.values(bundles)) {
      const list = this.manifests[hash] || await this.database.manifest(hash);
      for (const [path, sha256, bytes] of list || []) paths[path] = [sha256, bytes];
    }
    const generation = {
      gen: root.gen, issuedAt: root.issuedAt, centre: root.centre, bundles, paths, complete, tag,
      roots: root.bundles,
    };
    if (shown && isSame(generation, shown)) return;
    await this.events.commit(generation);
    this.state.current = generation;
    this.committed = true;
  }

  async fetchManifest(bundle) {
    if (this.manifests[bundle.sha256]) return;
    let list = await this.database.manifest(bundle.sha256);
    if (!list) {
      list = await this.list(bundle);
      await this.database.putManifest(bundle.sha256, list);
    }
    this.manifests[bundle.sha256] = list;
  }

  /** A list as it comes, or put together from the one that is there and what has changed. */
  async list({name, sha256}) {
    const known = this.state.current?.bundles[name];
    const before = known && await this.database.manifest(known);
    let bytes = await this.source.manifest(sha256, before && known);
    if (before && bytes[0] !== '['.charCodeAt(0)) {
      const changed = new Map((parsed(bytes).lines || []).map((line) => [line[0], line]));
      bytes = utf8(JSON.stringify(before.map((line) => changed.get(line[0]) || line)));
    }
    await verifyHash(bytes, sha256);
    return parsed(bytes);
  }

  async fetchObjects(bundle) {
    const list = this.manifests[bundle.sha256];
    const missing = await this.database.missing(list.map(([, sha256]) => sha256));
    await this.parallel(list, async ([, sha256, bytes]) => {
      if (missing.delete(sha256)) {
        const content = bytes > PART ? await this.inParts(sha256, bytes)
          : await this.source.object(sha256);
        await verifyHash(content, sha256);
        await this.database.putObject(sha256, content);
        if (bundle.prio >= FILES && !this.source.has) await this.budget.spend(bytes);
      }
      this.done += bytes;
      this.events.progress({bytes: this.done, total: this.total});
    });
  }

  /** A long file survives a cut: each part that has come is kept. */
  async inParts(sha256, bytes) {
    const whole = new Uint8Array(bytes);
    for (let first = 0; first < bytes; first += PART) {
      const last = Math.min(first + PART, bytes) - 1;
      let part = await this.database.part(sha256, first);
      if (!part) {
        part = await this.source.object(sha256, first, last);
        if (part.length !== last - first + 1) throw new Error('a part is too short');
        await this.database.putPart(sha256, first, part);
      }
      whole.set(part, first);
    }
    await this.database.dropParts(sha256);
    return whole;
  }

  async parallel(list, task) {
    const rest = list.slice();
    const worker = async () => {
      while (rest.length > 0) await task(rest.shift());
    };
    const workers = Array.from({length: PARALLEL}, worker);
    const results = await Promise.allSettled(workers);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (broken) {
    throw new Refused(broken.message);
  }
}

function isSame(one, other) {
  const words = ({gen, issuedAt, bundles, complete}) => JSON.stringify([gen, issuedAt, complete, Object.entries(bundles).sort()]);
  return words(one) === words(other);
}

function sameBundles(root, current) {
  const hashes = (bundles) => JSON.stringify(
    Object.entries(bundles).map(([name, bundle]) => [name, bundle.sha256]).sort());
  return hashes(root.bundles) === hashes(current.roots);
}
