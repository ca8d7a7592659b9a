// How often pages are opened here, by page, language and hour: nothing of who opened them. It waits for days when there is no network.

const KEY = 'counts';
const HOUR = 3_600_000;
const KEEP = 30 * 24 * HOUR;
const CELLS = 5000;
// The portal takes 128 KB at once.
const ROWS = 500;

export class Counts {

  constructor(vault, clock = Date) {
    Object.assign(this, {vault, clock});
    this.turn = Promise.resolve();
  }

  /** One change after another, each written down whole: neither a reload nor a power cut counts anything twice. */
  change(act) {
    const done = this.turn.then(async () => {
      const kept = {cells: {}, batch: null, ...await this.vault.get(KEY)};
      this.forget(kept);
      const answer = act(kept);
      await this.vault.put(KEY, kept);
      return answer;
    });
    this.turn = done.catch(() => {});
    return done;
  }

  forget(kept) {
    const first = new Date(this.clock.now() - KEEP).toISOString();
    for (const cell of Object.keys(kept.cells)) if (cell.split(' ')[2] < first) delete kept.cells[cell];
    if (kept.batch && kept.batch.from < first) kept.batch = null;
  }

  /**
   * Counts a page. A device that cannot write goes on without.
   *
   * @param page its path on the public site without the language, such as `info/doctor`
   * @param language tag of the edition that was opened
   */
  opened(page, language) {
    const hour = new Date(Math.floor(this.clock.now() / HOUR) * HOUR).toISOString();
    const cell = `${page} ${language} ${hour}`;
    return this.change(({cells}) => {
      if (cell in cells || Object.keys(cells).length < CELLS) cells[cell] = (cells[cell] || 0) + 1;
    }).catch(() => {});
  }

  /**
   * What is to be handed in: the same batch under the same name until it is done; null when there is nothing.
   *
   * @return `{batch, from, rows: [{page, language, hour, n}]}`
   */
  take() {
    return this.change((kept) => {
      if (kept.batch) return kept.batch;
      const rows = Object.entries(kept.cells).map(([cell, n]) => {
        const [page, language, hour] = cell.split(' ');
        return {page, language, hour, n};
      }).sort((a, b) => a.hour.localeCompare(b.hour)).slice(0, ROWS);
      if (!rows.length) return null;
      rows.forEach(({page, language, hour}) => delete kept.cells[`${page} ${language} ${hour}`]);
      kept.batch = {batch: crypto.randomUUID(), from: rows[0].hour, rows};
      return kept.batch;
    });
  }

  /** The portal has it; any other name says nothing. */
  done(name) {
    return this.change((kept) => {
      if (kept.batch && kept.batch.batch === name) kept.batch = null;
    });
  }

  /** How many rows have not been handed in. */
  async waiting() {
    const {cells = {}, batch} = await this.vault.get(KEY) || {};
    return Object.keys(cells).length + (batch ? batch.rows.length : 0);
  }
}
