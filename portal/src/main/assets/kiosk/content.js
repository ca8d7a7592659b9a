// What the store has, in the form in which the screens want it.
import {Finder} from './folding.js';

const ZONE = 'Europe/Belgrade';

export class Content {

  constructor(store) {
    this.store = store;
    this.finders = new Map();
  }

  async languages() {
    return await this.store.get('languages') || [];
  }

  async labels(language) {
    return await this.store.get(`ui/${language.ui}`) || await this.store.get('ui/en') || {};
  }

  async emergency() {
    const numbers = await this.store.get('emergency') || [];
    return numbers.sort((a, b) => a.number.localeCompare(b.number));
  }

  async signs() {
    return await this.store.get('signs') || {};
  }

  /** What staff need to raise an alarm; null while it is not here. */
  alerts() {
    return this.store.get('alerts');
  }

  async topics(tag) {
    return await this.store.get(`topics/${tag}`) || [];
  }

  /** A main topic, also by the name of one below it. */
  async topic(tag, slug) {
    return (await this.topics(tag)).find((one) => one.slug === slug || (one.below || []).includes(slug));
  }

  async centre(tag) {
    return await this.store.get(`centre/${tag}`) || await this.store.get('centre/en');
  }

  /** An article in a language, with what this centre says in its slots. */
  async article(tag, slug) {
    const article = await this.store.get(`article/${tag}/${slug}`);
    if (!article) return null;
    const centre = await this.centre(tag);
    for (const block of article.blocks) {
      const own = block.slot && centre && centre.slots && centre.slots[block.slot];
      if (own) block.own = own;
    }
    return article;
  }

  /** Where an article stands in the lists of a language. */
  async entry(tag, slug) {
    const all = (await this.topics(tag)).flatMap((topic) => topic.articles);
    return all.find((one) => one.slug === slug) || null;
  }

  /** A file of an article; null while it is not here. */
  async file(path) {
    return this.store.blobUrl(path);
  }

  async isHere(path) {
    return await this.store.bytes(path) !== null;
  }

  /** All articles of a language, ready to be searched; made once in a generation. */
  async finder(tag) {
    const key = `${tag} ${this.store.generation && this.store.generation.gen}`;
    if (!this.finders.has(key)) {
      this.finders.clear();
      this.finders.set(key, this.make(tag));
    }
    return this.finders.get(key);
  }

  async make(tag) {
    const finder = new Finder(tag === 'sr' || tag === 'sr-Latn');
    const seen = new Set();
    for (const topic of await this.topics(tag)) {
      for (const entry of topic.articles) {
        if (seen.has(entry.slug)) continue;
        seen.add(entry.slug);
        const article = await this.store.get(`article/${entry.lang}/${entry.slug}`);
        const html = article ? article.blocks.map((block) => block.html).join(' ') : '';
        finder.add(entry, {title: entry.title, summary: `${entry.summary} ${topic.title}`, text: html.replace(/<[^>]*>/g, ' ')});
      }
    }
    return finder;
  }
}

/** The day and the time in Serbia. */
export function now(date = new Date()) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(date).map(({type, value}) => [type, value]));
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
  return {day, time: `${parts.hour}:${parts.minute}`, weekday};
}

/** The notices of that day in the order of their hours. */
export function ofDay(notices, {day, weekday}) {
  return notices
    .filter((one) => one.firstDay <= day && day <= one.lastDay && (!one.weekdays.length || one.weekdays.includes(weekday)))
    .sort((a, b) => a.from.localeCompare(b.from));
}

/** How many days old the content is since it was last compared with the portal. */
export function age(generation, at = Date.now()) {
  const last = generation && (generation.syncedAt || generation.issuedAt);
  return last ? (at - new Date(last).getTime()) / 864e5 : 0;
}
