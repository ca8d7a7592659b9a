// Search with letters on the screen. What is typed is held by the session alone.
import {el, sign} from './dom.js';
import {rowsOf} from './keyboards.js';
import {entries} from './reading.js';

const LONGEST = 60;
const MOST = 12;

export async function search(app) {
  const finder = await app.content.finder(app.language.tag);
  const shown = el('output', {class: 'asked', 'aria-live': 'polite'});
  const results = el('div', {class: 'results'});
  let latin = false;
  const show = () => {
    const {query} = app.session;
    shown.textContent = query;
    const hits = finder.find(query).slice(0, MOST);
    results.replaceChildren(query.trim() === '' ? el('p', {class: 'soft'}, app.text('search.start'))
      : hits.length ? entries(app, hits) : el('p', {class: 'note'}, app.text('search.empty', {query}), ' ', app.text('search.empty.help')));
  };
  const type = (letters) => {
    app.session.query = (app.session.query + letters).slice(0, LONGEST);
    show();
  };
  const erase = () => {
    app.session.query = Array.from(app.session.query).slice(0, -1).join('');
    show();
  };
  app.onKey = (event) => {
    if (event.key === 'Backspace') erase();
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey) type(event.key);
    else return;
    event.preventDefault();
  };
  const board = el('div', {class: 'keys'});
  const draw = () => board.replaceChildren(...keyboard(app, latin ? 'en' : app.language.tag, type, erase, () => {
    latin = !latin;
    draw();
  }));
  draw();
  show();
  return el('main', {class: 'find'}, el('h1', {class: 'unseen', tabIndex: -1}, app.text('search.title')),
    el('div', {class: 'query'}, sign('search'), shown), results, board);
}

function keyboard(app, tag, type, erase, change) {
  const key = (letters) => el('button', {type: 'button', class: 'key', onclick: () => type(letters)}, letters);
  const rows = rowsOf(tag).map((row) => el('div', {class: 'row'}, row.map(key)));
  rows.push(el('div', {class: 'row'}, '1234567890'.split('').map(key)));
  rows.push(el('div', {class: 'row'},
    el('button', {type: 'button', class: 'key wide', onclick: change, 'aria-label': app.text('nav.language')}, sign('globe')),
    el('button', {type: 'button', class: 'key space', onclick: () => type(' '), 'aria-label': app.text('kiosk.space')}, ' '),
    el('button', {type: 'button', class: 'key wide', onclick: erase, 'aria-label': app.text('kiosk.erase')}, sign('erase'))));
  return rows;
}
