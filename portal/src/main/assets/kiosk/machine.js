// When the screen waits, warns and wipes. It knows no page: it is told what happens and tells what follows.

const SECOND = 1000;
const WORDS_A_MINUTE = 100;

/** Seconds for which nobody touches anything, by state, and what comes then. */
export const PATIENCE = {
  language: {seconds: 30, then: 'clear'},
  browse: {seconds: 60, then: 'warn'},
  heard: {seconds: 30, then: 'warn'},
  take: {seconds: 90, then: 'warn'},
  warn: {seconds: 20, then: 'clear'},
  staff: {seconds: 120, then: 'clear'},
};

/** How long a text may be read without a touch: slow readers of a second language have time. */
export function readingSeconds(words) {
  return Math.min(240, Math.max(90, words / WORDS_A_MINUTE * 60));
}

/**
 * States: boot, pairing, sync, attract, language, browse, read, audio, heard, take, warn, clear, staff, sleep.
 * `heard` is after a recording has ended.
 */
export class Machine {

  constructor(listener, clock = globalThis) {
    this.listener = listener;
    this.clock = clock;
    this.state = 'boot';
    this.words = 0;
    this.before = null;
  }

  /** Enters a state; of a text that is read, with the number of its words. */
  go(state, {words = 0} = {}) {
    this.before = this.state === 'warn' ? this.before : {state: this.state, words: this.words};
    this.state = state;
    this.words = words;
    this.wait();
    this.listener(state);
  }

  /** Somebody is there. Whoever is asked whether they are still there comes back to where they were. */
  touch() {
    if (this.state === 'warn') this.go(this.before.state === 'audio' ? 'heard' : this.before.state, this.before);
    else {
      // Who goes on after a recording reads.
      if (this.state === 'heard') this.state = 'read';
      this.wait();
    }
  }

  /** How many milliseconds there are until the next state; null without an end. */
  remaining() {
    return this.until ? Math.max(0, this.until - this.clock.Date.now()) : null;
  }

  wait() {
    this.clock.clearTimeout(this.timer);
    this.until = null;
    const patience = this.state === 'read' ? {seconds: readingSeconds(this.words), then: 'warn'} : PATIENCE[this.state];
    if (!patience) return;
    this.until = this.clock.Date.now() + patience.seconds * SECOND;
    this.timer = this.clock.setTimeout(() => this.go(patience.then), patience.seconds * SECOND);
  }
}
