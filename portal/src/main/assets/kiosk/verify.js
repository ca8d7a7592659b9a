// What comes from outside is believed only after it is verified here.

const encoder = new TextEncoder();

function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** Something that came is not what it says it is; what was there before stays. */
export class Refused extends Error {}

/** SHA-256 in 64 hexadecimal digits. */
export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws Refused when the bytes do not have that hash */
export async function verifyHash(bytes, expected) {
  if (await sha256(bytes) !== expected) throw new Refused(`not the content of ${expected}`);
}

/**
 * Reads a root.
 *
 * @param bytes as they came
 * @param signature of them, 64 bytes in base 64
 * @param spki public key in base 64
 * @throws Refused when somebody else signed it, or it is for another centre
 */
export async function verifyRoot(bytes, signature, spki, centre) {
  const key = await crypto.subtle.importKey(
    'spki', bytesOf(spki), {name: 'ECDSA', namedCurve: 'P-256'}, false, ['verify']);
  let genuine = false;
  try {
    genuine = await crypto.subtle.verify(
      {name: 'ECDSA', hash: 'SHA-256'}, key, bytesOf(signature || ''), bytes);
  } catch (notBase64) {
    genuine = false;
  }
  if (!genuine) throw new Refused('the signature is not ours');
  const root = JSON.parse(new TextDecoder().decode(bytes));
  if (root.centre.toLowerCase() !== centre.toLowerCase()) throw new Refused('another centre');
  return root;
}

/** Whether a root may follow: an older one never comes back. */
export function follows(root, current) {
  if (!current || root.gen !== current.gen) return !current || root.gen > current.gen;
  return Date.parse(root.issuedAt) >= Date.parse(current.issuedAt);
}

/** The bytes of a text. */
export function utf8(text) {
  return encoder.encode(text);
}
