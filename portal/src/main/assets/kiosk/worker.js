// Keeps the shell of the screens, file by file. SHELL, its list, stands before this text.

const NAME = `putokaz-kiosk-${SHELL.version}`;

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// What has come stays when the next file fails, so the next attempt goes on from there.
async function keep() {
  const cache = await caches.open(NAME);
  for (const [path, expected] of SHELL.files) {
    if (await cache.match(path)) continue;
    const answer = await fetch(path, {cache: 'no-cache'});
    const bytes = await answer.clone().arrayBuffer();
    if (!answer.ok || await sha256(bytes) !== expected) throw new Error(`${path} is not as listed`);
    await cache.put(path, answer);
  }
}

async function forgetOthers() {
  for (const name of await caches.keys()) {
    if (name.startsWith('putokaz-kiosk-') && name !== NAME) await caches.delete(name);
  }
  await self.clients.claim();
}

async function answer(request, path) {
  const cache = await caches.open(NAME);
  return await cache.match(path) || fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const {pathname} = new URL(event.request.url);
  if (event.request.method === 'GET' && SHELL.files.some(([path]) => path === pathname)) {
    event.respondWith(answer(event.request, pathname));
  }
});
