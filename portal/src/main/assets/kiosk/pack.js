// A USB pack: the same root, lists and objects as a zip that only stores. See kiosk-protocol.md.

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const MOST_COMMENT = 65_535;

/** A source of bytes, as the network is one; nothing in it is believed without being verified. */
export class Pack {

  constructor(file, entries) {
    this.file = file;
    this.entries = entries;
  }

  /** @throws Error when the file is no zip that only stores */
  static async open(file) {
    const tail = await view(file, Math.max(0, file.size - END_BYTES - MOST_COMMENT), file.size);
    let end = tail.byteLength - END_BYTES;
    while (end >= 0 && tail.getUint32(end, true) !== END) end--;
    if (end < 0) throw new Error('not a pack');
    const size = tail.getUint32(end + 12, true);
    const begin = tail.getUint32(end + 16, true);
    const list = await view(file, begin, begin + size);
    const entries = new Map();
    for (let at = 0; at < list.byteLength && list.getUint32(at, true) === ENTRY;) {
      const name = list.getUint16(at + 28, true);
      if (list.getUint16(at + 10, true) !== 0) throw new Error('a packed pack');
      entries.set(new TextDecoder().decode(new Uint8Array(list.buffer, at + 46, name)), {
        bytes: list.getUint32(at + 24, true),
        at: list.getUint32(at + 42, true),
      });
      at += 46 + name + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
    }
    return new Pack(file, entries);
  }

  async read(name) {
    const entry = this.entries.get(name);
    if (!entry) throw new Error(`the pack has no ${name}`);
    const header = await view(this.file, entry.at, entry.at + 30);
    const begin = entry.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    return new Uint8Array(await this.file.slice(begin, begin + entry.bytes).arrayBuffer());
  }

  async root() {
    const signature = new TextDecoder().decode(await this.read('root.sig'));
    return {bytes: await this.read('root.json'), signature, tag: null};
  }

  has(sha256) {
    return this.entries.has(`o/${sha256}`);
  }

  manifest(sha256) {
    return this.read(`m/${sha256}`);
  }

  async object(sha256, first, last) {
    const bytes = await this.read(`o/${sha256}`);
    return first === undefined ? bytes : bytes.slice(first, last + 1);
  }
}

async function view(file, from, to) {
  return new DataView(await file.slice(from, to).arrayBuffer());
}
