// The open line from the portal: server-sent events over a signed request, which the browser's own cannot make.

const SILENT = 60_000;
const PAUSES = [1, 2, 5, 15, 60];
const JITTER = 0.2;

export class Line {

  /** @param tell is called with the name and the content of each event */
  constructor(caller, tell) {
    Object.assign(this, {caller, tell});
    this.failures = 0;
    this.isOpen = false;
    this.ended = false;
  }

  /** Stays on it until `end`: when it breaks, another one is opened. */
  async stay() {
    while (!this.ended) {
      await this.once().catch(() => {});
      this.isOpen = false;
      if (this.ended) return;
      const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)] * 1000 * (1 + JITTER * (2 * Math.random() - 1));
      await new Promise((resolve) => {
        this.wake = resolve;
        setTimeout(resolve, pause);
      });
    }
  }

  /** The network is back: no need to wait. */
  hurry() {
    if (this.wake) this.wake();
  }

  async once() {
    const cut = new AbortController();
    this.cut = cut;
    let watch = setTimeout(() => cut.abort(), SILENT);
    try {
      const answer = await this.caller.call('GET', 'stream', '', {signal: cut.signal, headers: this.last ? {'Last-Event-ID': this.last} : {}});
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      this.isOpen = true;
      this.failures = 0;
      let text = '';
      for (;;) {
        const {value, done} = await reader.read();
        if (done) return;
        clearTimeout(watch);
        watch = setTimeout(() => cut.abort(), SILENT);
        text += value;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          this.event(text.slice(0, end));
          text = text.slice(end + 2);
        }
      }
    } finally {
      clearTimeout(watch);
    }
  }

  event(text) {
    const fields = Object.fromEntries(text.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
    if (fields.id) this.last = fields.id;
    if (fields.event) this.tell(fields.event, JSON.parse(fields.data));
  }

  end() {
    this.ended = true;
    if (this.cut) this.cut.abort();
    this.hurry();
  }
}
