// What one visitor does: it lives in memory alone, and a new one takes its place when they have finished.

export const SIZES = [1, 1.25, 1.5, 2];
const MOST = 20;

export class Session {

  constructor(language = null) {
    this.language = language;
    this.places = [];
    this.basket = [];
    this.size = 0;
    this.contrast = false;
    this.query = '';
  }

  get place() {
    return this.places[this.places.length - 1] || {screen: 'home'};
  }

  open(place) {
    this.places.push(place);
  }

  back() {
    this.places.pop();
  }

  home() {
    this.places = [];
  }

  larger() {
    this.size = (this.size + 1) % SIZES.length;
  }

  has(code) {
    return this.basket.some((one) => one.code === code);
  }

  /** Puts a page on the list, or takes it off. */
  toggle(page) {
    if (this.has(page.code)) this.basket = this.basket.filter((one) => one.code !== page.code);
    else if (this.basket.length < MOST) this.basket.push(page);
  }
}
