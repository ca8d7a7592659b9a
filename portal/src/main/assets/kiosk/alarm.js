// An alarm takes the whole screen or its top, in the language of who is there, and in all others in turn.
import {el, sign} from './dom.js';
import {fontOf} from './welcome.js';

const TURN = 6000;
const FIRST = ['sr-Cyrl', 'en', 'ar', 'fa'];

/** What is shown of the alarms that hold: one that holds before one that is over, one in earnest before a drill, danger before a warning, the last one first. */
export function gravest(alerts) {
  const weight = (one) => (one.clear ? 0 : 4) + (one.drill ? 0 : 2) + (one.level === 'danger' ? 1 : 0);
  return [...alerts].sort((a, b) => weight(b) - weight(a) || Date.parse(b.raisedAt) - Date.parse(a.raisedAt))[0] || null;
}

export class Alarm {

  constructor(app) {
    this.app = app;
    this.turn = 0;
  }

  /** Shows an alarm; `null` takes it away. */
  show(alert) {
    clearInterval(this.timer);
    this.alert = alert;
    this.holder && this.holder.remove();
    this.holder = null;
    if (!alert) return;
    this.turn = 0;
    this.draw();
    this.timer = setInterval(() => {
      this.turn++;
      this.draw();
    }, TURN);
    if (this.told !== alert.id) this.app.device.displayed(alert.id);
    this.told = alert.id;
  }

  draw() {
    const {alert} = this;
    const full = alert.level === 'danger' && !alert.clear;
    const main = this.sentence();
    const others = alert.sentences.filter((one) => one !== main && FIRST.includes(one.lang) && one.lang.split('-')[0] !== main.lang.split('-')[0]).slice(0, 3);
    const box = el('section', {class: `alarm ${full ? 'full' : 'strip'} ${alert.clear ? 'clear' : ''}`, role: full ? 'alert' : 'status'},
      alert.drill && el('p', {class: 'drill'}, main.drill || 'ВЕЖБА · DRILL'),
      el('div', {class: 'what'}, sign(alert.sign), this.words(main, 'h1')),
      full && others.map((one) => this.words(one, 'h2')));
    if (this.holder) this.holder.replaceWith(box);
    else document.body.append(box);
    this.holder = box;
  }

  words(one, name) {
    const language = this.app.byLang(one.lang);
    return el('div', {lang: one.lang, dir: one.dir, style: language ? fontOf(language) : {}}, el(name, {}, one.title), el('p', {}, one.text));
  }

  /** The sentence in the language of who is there; while nobody is, each in its turn. */
  sentence() {
    const {sentences} = this.alert;
    const own = this.app.somebody() && sentences.find((one) => one.lang === this.app.language.lang);
    return own || sentences[this.turn % sentences.length];
  }
}
