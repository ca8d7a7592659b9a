// Calls the portal as this device: with its token, and signed with the key that never leaves it.

const API = '/api/kiosk/v1/';
const PATIENCE = 30_000;
const SLOW = 5000;
const LONG = 3_600_000;
const ECDSA = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};

/** A new key of which nobody can take the private half away. */
export function newKey() {
  return crypto.subtle.generateKey(ECDSA, false, ['sign', 'verify']);
}

/** The public half as SPKI in base 64. */
export async function publicKey(keys) {
  return base64(await crypto.subtle.exportKey('spki', keys.publicKey));
}

/** Without a token: how a device asks to be taken in. */
export async function post(path, content) {
  const answer = await fetch(API + path, {method: 'POST', body: JSON.stringify(content), cache: 'no-store', signal: AbortSignal.timeout(PATIENCE)});
  return {status: answer.status, content: await answer.json().catch(() => ({}))};
}

export class Caller {

  /** @param refused is called when the portal does not know this device any more */
  constructor(keys, token, refused) {
    Object.assign(this, {keys, token, refused});
    this.skew = 0;
    this.unknownSince = 0;
  }

  /** What time it is for the portal, in milliseconds. */
  now() {
    return Date.now() + this.skew;
  }

  /** Notes what time it is for the portal, if this clock is wrong by more than an answer takes. */
  isThen(time) {
    const skew = new Date(time).getTime() - Date.now();
    if (Math.abs(skew - this.skew) > SLOW) this.skew = skew;
  }

  /** The answer; a clock that is wrong is set by the one of the portal, once. */
  async call(method, path, body = '', {signal = AbortSignal.timeout(PATIENCE), headers = {}} = {}) {
    let answer = await this.send(method, path, body, signal, headers);
    if (answer.status === 401 && answer.headers.get('Putokaz-Reason') === 'time') {
      this.isThen(answer.headers.get('Date'));
      answer = await this.send(method, path, body, signal, headers);
    }
    await this.believe(answer.status === 401 ? answer.headers.get('Putokaz-Reason') : '');
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
    return answer;
  }

  /** A node that is behind does not know a new token yet: only what lasts, or is said outright, is the end. */
  async believe(reason) {
    this.unknownSince = reason === 'token' ? this.unknownSince || Date.now() : 0;
    if (reason === 'revoked' || this.unknownSince && Date.now() - this.unknownSince > LONG) await this.refused();
  }

  async send(method, path, body, signal, headers) {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const time = String(this.now());
    const nonce = hex(crypto.getRandomValues(new Uint8Array(16)));
    const hash = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    const text = new TextEncoder().encode([method, API + path, hash, time, nonce].join('\n'));
    const signature = base64(await crypto.subtle.sign(ECDSA, this.keys.privateKey, text));
    return fetch(API + path, {
      method, cache: 'no-store', signal, body: method === 'GET' ? undefined : bytes,
      headers: {...headers, Authorization: `Kiosk ${this.token}`, 'Putokaz-Time': time, 'Putokaz-Nonce': nonce, 'Putokaz-Signature': signature},
    });
  }
}

function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function base64(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}
