// The copy on this device: objects and lists by hash, and for each centre which of them it shows.

const NAME = 'putokaz-kiosk';
const OBJECTS = 'objects';
const MANIFESTS = 'manifests';
const PARTS = 'parts';
const STATE = 'state';

function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Opens it; it stays open as long as the page. */
export async function openDatabase() {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    for (const store of [OBJECTS, MANIFESTS, PARTS, STATE]) {
      opening.result.createObjectStore(store);
    }
  };
  return new Database(await result(opening));
}

/** Writes are durable before they are said to be done: a power cut must not lose the pointer. */
class Database {

  constructor(idb) {
    this.idb = idb;
  }

  async read(store, key) {
    return result(this.idb.transaction(store).objectStore(store).get(key));
  }

  async write(store, key, value) {
    const transaction = this.idb.transaction(store, 'readwrite', {durability: 'strict'});
    transaction.objectStore(store).put(value, key);
    return finished(transaction);
  }

  object(sha256) {
    return this.read(OBJECTS, sha256);
  }

  putObject(sha256, bytes) {
    return this.write(OBJECTS, sha256, bytes);
  }

  manifest(sha256) {
    return this.read(MANIFESTS, sha256);
  }

  putManifest(sha256, list) {
    return this.write(MANIFESTS, sha256, list);
  }

  part(sha256, first) {
    return this.read(PARTS, [sha256, first]);
  }

  putPart(sha256, first, bytes) {
    return this.write(PARTS, [sha256, first], bytes);
  }

  async dropParts(sha256) {
    const transaction = this.idb.transaction(PARTS, 'readwrite');
    transaction.objectStore(PARTS).delete(IDBKeyRange.bound([sha256, 0], [sha256, Infinity]));
    return finished(transaction);
  }

  /** Those of some hashes that are not here. */
  async missing(hashes) {
    const here = this.idb.transaction(OBJECTS).objectStore(OBJECTS);
    const keys = await Promise.all(hashes.map((sha256) => result(here.getKey(sha256))));
    return new Set(hashes.filter((sha256, i) => keys[i] === undefined));
  }

  state(centre) {
    return this.read(STATE, `centre:${centre}`);
  }

  /** The switch of a centre to another generation: this one transaction. */
  putState(centre, state) {
    return this.write(STATE, `centre:${centre}`, state);
  }

  key() {
    return this.read(STATE, 'key');
  }

  putKey(spki) {
    return this.write(STATE, 'key', spki);
  }

  /** What was fetched this month, see budget.js. */
  spent() {
    return this.read(STATE, 'spent');
  }

  putSpent(spent) {
    return this.write(STATE, 'spent', spent);
  }

  /** Deletes what no centre shows, showed just before or is about to show. */
  async sweep() {
    const transaction = this.idb.transaction([OBJECTS, MANIFESTS, PARTS, STATE], 'readwrite');
    const state = transaction.objectStore(STATE);
    const keys = (await result(state.getAllKeys())).filter((key) => key.startsWith('centre:'));
    const used = new Set();
    for (const key of keys) {
      const {current, previous} = await result(state.get(key));
      for (const generation of [current, previous]) {
        if (generation) {
          Object.values(generation.bundles).forEach((sha256) => used.add(sha256));
          Object.values(generation.paths).forEach(([sha256]) => used.add(sha256));
          Object.values(generation.roots || {}).forEach(({sha256}) => used.add(sha256));
        }
      }
    }
    const lists = transaction.objectStore(MANIFESTS);
    for (const key of [...used]) {
      (await result(lists.get(key)) || []).forEach(([, sha256]) => used.add(sha256));
    }
    for (const name of [OBJECTS, MANIFESTS]) {
      const store = transaction.objectStore(name);
      for (const key of await result(store.getAllKeys())) {
        if (!used.has(key)) store.delete(key);
      }
    }
    const parts = transaction.objectStore(PARTS);
    for (const key of await result(parts.getAllKeys())) {
      if (!used.has(key[0])) parts.delete(key);
    }
    return finished(transaction);
  }
}
