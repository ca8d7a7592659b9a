// Keeps pages for the time without internet: each one checked against the server's list, shown only when the network is away.
const DAY = 864e5;
const KEEP_OUT = /^\/(admin|kiosk|api|media|k)(\/|$)/;
let queue = Promise.resolve();
let forgetting = false;

class Refused extends Error {}

function notes(mode, work) {
  return new Promise((done, fail) => {
    const open = indexedDB.open('putokaz', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('languages');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const act = open.result.transaction('languages', mode);
      const answer = work(act.objectStore('languages'));
      act.oncomplete = () => { open.result.close(); done(answer.result); };
      act.onabort = () => { open.result.close(); fail(act.error); };
    };
  });
}
const note = (lang) => notes('readonly', (store) => store.get(lang));
const write = (lang, value) => notes('readwrite', (store) => store.put(value, lang));

async function tell(what) {
  for (const page of await clients.matchAll({includeUncontrolled: true})) page.postMessage(what);
}

async function digest(body) {
  const hash = await crypto.subtle.digest('SHA-256', body);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function stamped(body, from, sha) {
  const headers = new Headers(from);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  headers.set('X-Sha', sha);
  headers.set('X-Saved', new Date().toISOString());
  return new Response(body, {headers});
}

async function fetched(path, sha) {
  // What lies in the browser's own cache may be older than the list.
  for (const cache of [path.startsWith('/assets/') ? 'default' : 'no-cache', 'reload']) {
    const answer = await fetch(path, {cache});
    const body = await answer.arrayBuffer();
    if (answer.ok && await digest(body) === sha) return stamped(body, answer.headers, sha);
  }
  throw new Refused(path);
}

async function keep({lang, layer, pages = [], auto}) {
  const known = await note(lang) || {layer: 0, pages: []};
  const plan = {...known, layer: Math.max(known.layer, layer), pages: Array.from(new Set([...known.pages, ...pages]))};
  const nothingNew = plan.layer === known.layer && plan.pages.length === known.pages.length && !known.todo;
  if (auto && nothingNew && Date.now() - known.at < DAY) return;
  const answer = await fetch(`/${lang}/offline.json`, {cache: 'no-cache'});
  if (!answer.ok) throw new Refused('list');
  const list = await answer.json();
  plan.words = list.words;
  plan.todo = list.files.filter((file) => file[3] <= plan.layer || (file[3] < 3 && plan.pages.includes(file[0])));
  await write(lang, plan);
  await bring(lang, auto);
}

// Goes on where it was cut: what is in the new cache is there already.
async function bring(lang, auto) {
  const plan = await note(lang);
  if (!plan || !plan.todo) return;
  auto = auto && plan.layer < 2;
  const fresh = await caches.open(`new-${lang}`);
  const kept = await caches.open(`kept-${lang}`);
  const same = async (cache, path, sha) => {
    const found = await cache.match(path);
    return found && found.headers.get('X-Sha') === sha ? found : undefined;
  };
  let done = 0;
  for (const [path, sha] of plan.todo) {
    if (forgetting) return;
    if (!await same(fresh, path, sha)) {
      const old = await same(kept, path, sha);
      await fresh.put(path, old ? stamped(await old.arrayBuffer(), old.headers, sha) : await fetched(path, sha));
    }
    done += 1;
    tell({lang, auto, done, all: plan.todo.length});
  }
  for (const [path] of plan.todo) {
    const file = await fresh.match(path);
    if (file) await kept.put(path, file);
  }
  const wanted = new Set(plan.todo.map((file) => file[0]));
  for (const old of await kept.keys()) {
    if (!wanted.has(new URL(old.url).pathname)) await kept.delete(old);
  }
  await write(lang, {...plan, todo: undefined, at: Date.now()});
  await caches.delete(`new-${lang}`);
  tell({lang, auto, finished: true});
}

// The name of a recording is that of its content, so what is there needs no second look.
async function hear({page, files}) {
  const cache = await caches.open('kept-audio');
  for (const path of files) {
    if (await cache.match(path)) continue;
    const answer = await fetch(path, {cache: 'reload'});
    if (answer.status !== 200) throw new Refused(path);
    await cache.put(path, answer);
  }
  tell({heard: page});
}

// Browsers ask for parts of what they play.
async function heard(request) {
  const file = await caches.match(new URL(request.url).pathname, {cacheName: 'kept-audio'});
  if (!file) return fetch(request);
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('Range') || '');
  if (!range) return file;
  const body = await file.arrayBuffer();
  const first = Number(range[1]);
  const last = range[2] ? Math.min(Number(range[2]), body.byteLength - 1) : body.byteLength - 1;
  const headers = {'Content-Type': file.headers.get('Content-Type'), 'Content-Range': `bytes ${first}-${last}/${body.byteLength}`};
  return new Response(body.slice(first, last + 1), {status: 206, headers});
}

async function drop(lang) {
  await caches.delete(`new-${lang}`);
  await caches.delete(`kept-${lang}`);
  await notes('readwrite', (store) => store.delete(lang));
  tell({lang, dropped: true});
}

async function forget() {
  for (const name of await caches.keys()) if (/^(kept|new)-/.test(name)) await caches.delete(name);
  await new Promise((done) => {
    const request = indexedDB.deleteDatabase('putokaz');
    request.onsuccess = request.onerror = request.onblocked = done;
  });
  await registration.unregister();
  tell({forgotten: true});
}

addEventListener('message', (event) => {
  const {wish, ...what} = event.data;
  if (wish === 'forget') forgetting = true;
  const act = () => wish === 'forget' ? forget()
    : forgetting ? undefined : wish === 'drop' ? drop(what.lang) : wish === 'resume' ? bring(what.lang)
      : wish === 'hear' ? hear(what) : keep(what);
  queue = queue.then(act).catch((fault) =>
    tell({lang: what.lang, [fault instanceof Refused ? 'refused' : 'cut']: true, auto: what.auto}));
  event.waitUntil(queue);
});

addEventListener('install', () => skipWaiting());

const safe = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function ago(saved, lang) {
  const days = Math.floor((Date.now() - saved) / DAY);
  if (!Intl.DateTimeFormat.supportedLocalesOf(lang).length) return saved.toISOString().slice(0, 10);
  const date = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {dateStyle: 'long'}).format(saved);
  return `${date} (${new Intl.RelativeTimeFormat(lang, {numeric: 'auto'}).format(-days, 'day')})`;
}

async function shown(file, words, missing) {
  const saved = new Date(file.headers.get('X-Saved'));
  const lines = [words.stored.replace('{date}', ago(saved, words.lang))];
  if (missing) lines.unshift(words.missing);
  if (Date.now() - saved > 14 * DAY) lines.push(words.old);
  const box = `<div class="note stored" role="status">${lines.map((line) => `<p>${safe(line)}</p>`).join('')}</div>`;
  const html = (await file.text()).replace(/<main [^>]*>/, (main) => main + box);
  return new Response(html, {headers: file.headers});
}

async function stored(path, fault) {
  const languages = await notes('readonly', (store) => store.getAllKeys());
  const own = path.split('/')[1];
  const lang = languages.includes(own) ? own : languages[0];
  const {words} = lang && await note(lang) || {};
  if (!words) throw fault;
  const cacheName = `kept-${lang}`;
  const file = await caches.match(path, {cacheName});
  const help = file || await caches.match(words.page, {cacheName});
  if (!help) throw fault;
  return shown(help, words, !file);
}

addEventListener('fetch', (event) => {
  const {request} = event;
  const {origin, pathname} = new URL(request.url);
  if (origin === location.origin && pathname.startsWith('/media/') && request.destination === 'audio') {
    event.respondWith(heard(request));
    return;
  }
  if (request.method !== 'GET' || origin !== location.origin || KEEP_OUT.test(pathname)) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch((fault) => stored(pathname, fault)));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(pathname).then((file) => file || fetch(request)));
  }
});
