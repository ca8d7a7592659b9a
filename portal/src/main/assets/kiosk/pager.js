// Moves what is longer than the screen: nobody has to know how to swipe.
import {el, sign} from './dom.js';

const STEP = 0.8;
const NEAR = 4;

/** Two buttons that move a part of the page; hidden while all of it is seen. */
export function pager(app, part) {
  const move = (direction) => part.scrollBy({top: direction * part.clientHeight * STEP});
  const up = el('button', {type: 'button', onclick: () => move(-1), 'aria-label': app.text('kiosk.up')}, sign('up'));
  const down = el('button', {type: 'button', onclick: () => move(1), 'aria-label': app.text('kiosk.onward')}, sign('onward'));
  const both = el('div', {class: 'pager', hidden: true}, up, down);
  const update = () => {
    const room = part.scrollHeight - part.clientHeight;
    both.hidden = room < NEAR;
    part.classList.toggle('paged', room >= NEAR);
    up.disabled = part.scrollTop < NEAR;
    down.disabled = part.scrollTop > room - NEAR;
  };
  part.addEventListener('scroll', update, {passive: true});
  const watcher = new ResizeObserver(update);
  watcher.observe(part);
  for (const child of part.children) watcher.observe(child);
  return both;
}
