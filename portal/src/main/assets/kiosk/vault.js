// What only this device has: its key, its token, and what it still has to tell. It survives a power cut.

const NAME = 'putokaz-device';
const ALL = 'all';

function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Opens it; it stays open as long as the page. */
export async function openVault() {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(ALL);
  const idb = await result(opening);
  const change = (act) => new Promise((resolve, reject) => {
    const transaction = idb.transaction(ALL, 'readwrite', {durability: 'strict'});
    act(transaction.objectStore(ALL));
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  return {
    get: (key) => result(idb.transaction(ALL).objectStore(ALL).get(key)),
    put: (key, value) => change((all) => all.put(value, key)),
    clear: () => change((all) => all.clear()),
  };
}
