// Millimetres: the same finger touches a tablet and a screen on the wall.

const INCH = 25.4;
const ORDINARY = 96;
const SMALL = 300;
const FLAT = 240;

/**
 * Sets `--mm` from the width of the screen.
 *
 * @param widthMm of the screen; without it an ordinary density is assumed, and less on what is narrower than a hand is wide
 */
export function useMillimetres(widthMm) {
  const width = globalThis.innerWidth;
  const mm = widthMm ? width / widthMm : Math.min(ORDINARY / INCH, width / 95);
  const root = document.documentElement;
  root.style.setProperty('--mm', `${mm}px`);
  root.classList.toggle('tall', globalThis.innerHeight > width);
  // Letters and what they find do not fit below one another.
  root.classList.toggle('flat', globalThis.innerHeight / mm < FLAT);
  root.classList.toggle('small', width / mm < SMALL || globalThis.innerHeight > width);
}
