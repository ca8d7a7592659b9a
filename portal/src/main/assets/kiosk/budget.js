// How much sound and how many pictures may be fetched, and when: texts and alarms never wait for it.

const ZONE = 'Europe/Belgrade';

export class Budget {

  constructor(database, clock = Date) {
    Object.assign(this, {database, clock});
    this.limits = {};
  }

  /** The limits from now on: `{downloadFrom, downloadUntil, monthlyMb}`, each of which may be absent. */
  limit(limits) {
    this.limits = limits;
  }

  /** Whether so many bytes may be fetched now. */
  async allows(bytes) {
    const {downloadFrom: from, downloadUntil: until, monthlyMb} = this.limits;
    if (from && until) {
      const time = new Intl.DateTimeFormat('en-GB', {timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(this.clock.now());
      const open = from <= until ? from <= time && time < until : time >= from || time < until;
      if (!open) return false;
    }
    return !monthlyMb || await this.spent() + bytes <= monthlyMb * 1048576;
  }

  /** Notes what was fetched; also when two files come at once nothing is forgotten. */
  spend(bytes) {
    this.noted = (this.noted || Promise.resolve()).then(async () =>
      this.database.putSpent({month: this.month(), bytes: await this.spent() + bytes}));
    return this.noted;
  }

  async spent() {
    const known = await this.database.spent();
    return known && known.month === this.month() ? known.bytes : 0;
  }

  month() {
    return new Date(this.clock.now()).toISOString().slice(0, 7);
  }
}
