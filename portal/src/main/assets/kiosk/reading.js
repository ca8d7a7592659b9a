// A topic, and an article: read, heard, beside Serbian.
import {el, ltr, sign} from './dom.js';
import {ageNote, button} from './frame.js';

/** The articles of a topic. */
export async function topic(app, {slug}) {
  const found = await app.content.topic(app.language.tag, slug);
  if (!found) return el('main', {}, el('h1', {tabIndex: -1}, app.text('topic.empty')));
  return el('main', {class: 'text'}, el('h1', {tabIndex: -1}, sign(found.sign), ' ', found.title), entries(app, found.articles));
}

/** A list of articles to open. */
export function entries(app, articles) {
  return el('ul', {class: 'entries'}, articles.map((entry) => {
    const other = entry.lang !== app.editionTag();
    const language = other ? app.languageOf(entry.lang) : app.language;
    return el('li', {}, el('button', {type: 'button', class: 'entry', onclick: () => app.read(entry)},
      el('span', {lang: other ? language.lang : null, dir: language.dir}, el('b', {}, entry.title), el('small', {}, entry.summary)),
      other && el('span', {class: 'chip'}, app.text('search.otherLanguage', {language: language.name})), sign('arrow')));
  }));
}

/** An article. */
export async function article(app, place) {
  const {slug, lang} = place;
  const text = await app.content.article(lang, slug);
  if (!text) return el('main', {}, el('h1', {tabIndex: -1}, app.text('topic.empty')));
  place.words = text.words;
  const serbian = app.language.tag === 'sr' || app.language.tag === 'sr-Latn' ? null : await app.content.article('sr', slug);
  const headings = text.blocks.filter((block) => block.kind === 'heading');
  return el('main', {class: place.pair && serbian ? 'text pair' : 'text'},
    text.sensitive && el('p', {class: 'leave'}, button(app, 'leave', app.text('exit.button'), () => app.finish(), {class: 'danger'})),
    ageNote(app),
    lang !== app.editionTag() && missing(app, lang),
    el('h1', {tabIndex: -1, lang: text.lang, dir: text.dir}, text.title),
    el('p', {class: 'lead', lang: text.lang, dir: text.dir}, text.summary),
    await tools(app, place, text, serbian),
    headings.length > 2 && contents(app, text, headings),
    blocks(app, text, place.pair ? serbian : null),
    facts(app, text));
}

function missing(app, lang) {
  return el('p', {class: 'note'}, el('b', {}, app.text('article.missing', {wanted: app.language.name, shown: app.languageOf(lang).name})), ' ',
    app.text('article.missing.help'));
}

async function tools(app, place, text, serbian) {
  const heard = text.blocks.filter((block) => block.audio);
  const here = heard.length > 0 && await app.content.isHere(heard[0].audio.path);
  const page = {code: text.code, slug: text.slug, title: text.title, lang: place.lang};
  return el('div', {class: 'acts'},
    here && el('button', {type: 'button', class: 'pill listen', onclick: (event) => app.player.toggle(heard, event.currentTarget)},
      sign('listen'), el('span', {}, app.text(app.player.playing ? 'listen.stop' : 'listen.all'))),
    serbian && button(app, 'two', app.text(place.pair ? 'article.withoutSerbian' : 'article.withSerbian', {language: app.language.name}),
      () => app.change({pair: !place.pair}), {class: 'pill beside-serbian', 'aria-pressed': String(Boolean(place.pair))}),
    button(app, 'qr', app.text('article.phone'), () => app.open({screen: 'take', page}), {class: 'pill along'}),
    button(app, app.session.has(page.code) ? 'check' : 'steps', app.text(app.session.has(page.code) ? 'kiosk.remove' : 'phone.add'),
      () => app.keep(page), {class: 'pill listed', 'aria-pressed': String(app.session.has(page.code))}));
}

function contents(app, text, headings) {
  return el('nav', {class: 'contents', 'aria-label': app.text('article.contents')}, headings.map((heading) =>
    el('button', {type: 'button', class: 'pill', lang: text.lang, onclick: () => app.find(heading.id)}, plain(heading.html))));
}

function plain(html) {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return holder.content.textContent.trim();
}

function blocks(app, text, beside) {
  const others = new Map((beside ? beside.blocks : []).map((block) => [block.id, block]));
  return el('div', {class: 'blocks'}, text.blocks.map((block) => el('div', {class: 'block', 'data-block': block.id},
    el('div', {lang: text.lang, dir: text.dir}, body(app, block)),
    beside && el('div', {lang: beside.lang, dir: beside.dir, class: 'beside'}, others.has(block.id) && body(app, others.get(block.id))))));
}

function body(app, block) {
  const own = block.own && el('div', {class: 'slot own', lang: block.own.lang, dir: block.own.dir}, sign('building'),
    el('div', {}, el('b', {}, app.text('kiosk.centre')), el('div', {html: block.own.html})));
  if (own) return own;
  const html = el('div', {class: block.slot ? 'slot' : null, html: block.html});
  return block.image ? el('figure', {}, picture(app, block.image), el('figcaption', {}, block.image.caption)) : html;
}

function picture(app, image) {
  const shown = el('img', {alt: image.alt});
  app.content.file(image.path).then((url) => {
    if (url) app.show(shown, url);
  });
  return shown;
}

function facts(app, text) {
  const values = [['', text.checkedText], ['', text.responsible && app.text('article.responsible', {name: text.responsible})],
    ['', text.source && app.text('article.source', {source: text.source})]];
  return el('div', {class: 'facts'}, values.filter(([, value]) => value).map(([name, value]) => el('p', {}, `${name} ${value}`)),
    el('p', {}, el('b', {}, app.text('article.demo'))));
}

/** The emergency numbers, large. */
export async function emergency(app) {
  const numbers = await app.content.emergency();
  return el('main', {class: 'text'}, el('h1', {tabIndex: -1}, app.text('emergency')),
    el('ul', {class: 'numbers'}, numbers.map((one) => el('li', {}, sign(one.sign), el('span', {}, one.titles[app.language.tag] || one.titles.en), ltr(one.number)))));
}
