// A screen that was taken in: it tells how it is, and hears of alarms, settings and commands.
import {Caller} from './caller.js';
import {Counts} from './counts.js';
import {Line} from './line.js';

const MINUTE = 60_000;
const RESULTS = 3;
const RECEIPTS = 6;
const COUNTS_EVERY = 15 * MINUTE;
const TOKEN_AGE = 30 * 24 * 60 * MINUTE;
const DEFAULT_MINUTES = 60;

/** Opens the device that the vault knows; null when it was not taken in. */
export async function openDevice(vault) {
  const paired = await vault.get('paired');
  if (!paired) return null;
  const device = new Device(vault, paired);
  device.settings = await vault.get('settings') || {name: paired.name};
  device.remote = await vault.get('alerts') || [];
  device.local = await vault.get('alarms') || [];
  device.receipts = await vault.get('receipts') || [];
  return device;
}

export class Device {

  constructor(vault, paired) {
    Object.assign(this, {vault, paired});
    this.mode = 'paired';
    this.centre = paired.centre;
    this.boot = crypto.randomUUID();
    this.listeners = [];
    this.now = {state: 'boot', generation: null};
    this.ticks = 0;
    this.touchedAt = 0;
    this.results = [];
    this.faults = [];
    this.remote = [];
    this.local = [];
    this.receipts = [];
    this.interval = MINUTE;
    this.counts = new Counts(vault);
    this.caller = new Caller(paired.keys, paired.token, () => this.sentAway());
    this.line = new Line(this.caller, (name, content) => this.heard(name, content));
  }

  // What the screens ask

  onChange(listener) {
    this.listeners.push(listener);
  }

  tell(event) {
    this.listeners.forEach((listener) => listener(event));
  }

  /** What holds now, of the portal and of this device. */
  get alerts() {
    const at = this.caller.now();
    return [...this.local, ...this.remote].filter((one) => new Date(one.expiresAt).getTime() > at);
  }

  report(now) {
    this.now = now;
  }

  tick() {
    this.ticks++;
  }

  touched() {
    this.touchedAt = Date.now();
  }

  opened(page, language) {
    this.counts.opened(page, language);
  }

  displayed(id) {
    this.receipt(id, 'displayed');
  }

  done(id, well, detail) {
    this.results.push([id, well ? 'done' : 'failed', detail]);
    this.beat();
  }

  async checkPin(pin) {
    const known = this.settings.pin;
    if (!known) return false;
    const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
    const hash = new Uint8Array(await crypto.subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt: bytes(known.salt), iterations: known.rounds}, key, 256));
    return bytes(known.hash).every((byte, i) => byte === hash[i]);
  }

  // How it lives

  start() {
    addEventListener('online', () => {
      this.line.hurry();
      this.beat();
    });
    this.watchEnds();
    this.line.stay();
    setInterval(() => this.report15(), COUNTS_EVERY);
    return this.beat();
  }

  async report15() {
    await this.rotate().catch(() => {});
    await this.handCounts().catch(() => {});
  }

  /** Says how it is; then again after the pause that the portal asks for. */
  async beat() {
    clearTimeout(this.timer);
    if (this.beating) {
      this.again = true;
      return;
    }
    this.beating = true;
    const results = this.results.slice(0, RESULTS);
    const receipts = this.receipts.slice(0, RECEIPTS);
    try {
      const answer = await this.caller.call('POST', 'beat', JSON.stringify(await this.words(results, receipts)));
      this.results = this.results.filter((one) => !results.includes(one));
      this.receipts = this.receipts.filter((one) => !receipts.includes(one));
      if (receipts.length) await this.vault.put('receipts', this.receipts);
      this.faults = [];
      this.again ||= this.results.length + this.receipts.length > 0;
      await this.answered(await answer.json());
    } catch {
      // The next beat comes; the line opens by itself.
    }
    this.beating = false;
    if (this.ended) return;
    if (this.again) {
      this.again = false;
      this.beat();
    } else {
      this.timer = setTimeout(() => this.beat(), this.interval);
    }
  }

  async words(done, seen) {
    const {usage = 0, quota = 0} = await navigator.storage.estimate();
    const quiet = Date.now() - this.touchedAt;
    return {
      boot: this.boot, state: this.now.state, gen: this.now.generation ? this.now.generation.gen : 0, tick: this.ticks,
      touch: quiet < 5 * MINUTE ? 0 : quiet < 60 * MINUTE ? 1 : 2, display: this.now.state !== 'sleep',
      free: Math.round((quota - usage) / 1048576), queue: this.results.length + this.receipts.length + await this.counts.waiting(),
      skew: Math.round(this.caller.skew / 1000), faults: this.faults.slice(-3), done, seen,
    };
  }

  async answered(answer) {
    this.interval = answer.interval * 1000;
    this.caller.isThen(answer.time);
    if (this.caller.skew !== this.skew) {
      // Alarms are over by the clock of the portal.
      this.skew = this.caller.skew;
      this.tell({type: 'alerts'});
      this.watchEnds();
    }
    answer.commands.forEach((one) => this.command(one));
    if (answer.alertGen !== this.alertGen || answer.settingsNo !== this.settingsNo) {
      const state = await (await this.caller.call('GET', 'state')).json();
      await this.take(state.alerts, state.alertGen);
      await this.set(state.settings, state.settingsNo);
    }
    if (answer.rootGen !== this.rootGen) {
      this.rootGen = answer.rootGen;
      this.tell({type: 'root'});
    }
    await this.handAlarms();
  }

  heard(name, content) {
    if (name === 'alerts') this.take(content.alerts, content.alertGen);
    else if (name === 'settings') this.set(content.settings, content.settingsNo);
    else if (name === 'command') this.command(content);
    else if (name === 'root' && content.rootGen !== this.rootGen) {
      this.rootGen = content.rootGen;
      this.tell({type: 'root'});
    }
  }

  command(one) {
    this.known ||= new Set();
    if (this.known.has(one.id)) return;
    this.known.add(one.id);
    this.tell({type: 'command', command: one});
  }

  async take(alerts, alertGen) {
    if (alertGen === this.alertGen) return;
    const gone = this.remote.filter((one) => !alerts.some((other) => other.id === one.id));
    this.alertGen = alertGen;
    this.remote = alerts;
    this.tell({type: 'alerts'});
    alerts.forEach((one) => this.receipt(one.id, 'received'));
    gone.forEach((one) => this.receipt(one.id, 'expired'));
    this.watchEnds();
    await this.vault.put('alerts', alerts);
    this.beat();
  }

  async set(settings, settingsNo) {
    if (settingsNo === this.settingsNo) return;
    this.settingsNo = settingsNo;
    this.settings = settings;
    this.tell({type: 'settings'});
    await this.vault.put('settings', settings);
  }

  receipt(alert, what) {
    this.told ||= new Set();
    if (this.local.some((one) => one.id === alert) || this.told.has(alert + what)) return;
    this.told.add(alert + what);
    this.receipts.push([alert, what, this.caller.now()]);
    this.vault.put('receipts', this.receipts);
    if (what !== 'received') this.beat();
  }

  /** An alarm goes by itself, also without network. */
  watchEnds() {
    clearTimeout(this.ends);
    const now = this.caller.now();
    const next = Math.min(...[...this.remote, ...this.local].map((one) => new Date(one.expiresAt).getTime()).filter((at) => at > now));
    if (next === Infinity) return;
    this.ends = setTimeout(() => {
      const over = this.remote.filter((one) => new Date(one.expiresAt).getTime() <= this.caller.now());
      over.forEach((one) => this.receipt(one.id, 'expired'));
      this.tell({type: 'alerts'});
      this.watchEnds();
    }, next - now + 200);
  }

  // What staff do before the screen

  /** Shows an alarm on this screen, with or without network, and reports it when there is one. */
  async raise(alarm) {
    const at = this.caller.now();
    this.local.push({...alarm, id: crypto.randomUUID(), raisedAt: new Date(at).toISOString(),
      expiresAt: new Date(at + DEFAULT_MINUTES * MINUTE).toISOString(), reported: false});
    await this.changedAlarms();
  }

  /** Ends the alarms that were raised here. */
  async endAlarms() {
    for (const one of this.local) {
      if (this.alerts.includes(one)) Object.assign(one, {expiresAt: new Date(this.caller.now()).toISOString(), reported: false});
    }
    await this.changedAlarms();
  }

  async changedAlarms() {
    this.tell({type: 'alerts'});
    this.watchEnds();
    await this.vault.put('alarms', this.local);
    await this.handAlarms().catch(() => {});
  }

  async handAlarms() {
    for (const one of this.local.filter((alarm) => !alarm.reported)) {
      const {id, phrase, place, drill, raisedAt, expiresAt} = one;
      await this.caller.call('POST', 'alarm', JSON.stringify({id, phrase, place, drill, raisedAt, expiresAt}));
      one.reported = one.expiresAt === expiresAt;
    }
    const kept = this.local.filter((one) => !one.reported || this.alerts.includes(one));
    if (kept.length !== this.local.length) this.local = kept;
    await this.vault.put('alarms', this.local);
  }

  async handCounts() {
    for (let batch = await this.counts.take(); batch; batch = await this.counts.take()) {
      await this.caller.call('POST', 'counts', JSON.stringify(batch));
      await this.counts.done(batch.batch);
    }
  }

  sendPicture(command, bytes) {
    return this.caller.call('POST', `shot/${command}`, bytes);
  }

  // Its token

  async rotate() {
    if (Date.now() - this.paired.tokenSince < TOKEN_AGE) return;
    const {token} = await (await this.caller.call('POST', 'token')).json();
    Object.assign(this.paired, {token, tokenSince: Date.now()});
    this.caller.token = token;
    await this.vault.put('paired', this.paired);
  }

  /** The portal does not know it any more: nothing of what it was may stay. */
  async sentAway() {
    if (this.ended) return;
    this.ended = true;
    this.line.end();
    clearTimeout(this.timer);
    await this.vault.clear();
    this.tell({type: 'unpaired'});
  }
}
