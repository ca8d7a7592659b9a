// A page or a list goes along: by a code to scan, an address to type, or a slip of paper. It is the same for everybody.
import {el, ltr, sign} from './dom.js';
import {button} from './frame.js';
import qrcode from './qrcode.js';

export async function take(app, {page}) {
  const pages = page ? [page] : app.session.basket;
  const address = `${location.origin}/k/${pages.map((one) => one.code).join('.')}/${app.language.tag.toLowerCase()}`;
  if (!pages.length) return el('main', {}, el('h1', {tabIndex: -1}, app.text('phone.list')));
  return el('main', {class: 'take'},
    el('div', {}, el('h1', {tabIndex: -1}, app.text(page ? 'article.phone' : 'phone.list')),
      el('p', {}, app.text(page ? 'article.qr' : 'phone.list.help')),
      el('ul', {class: 'taken'}, pages.map((one) => el('li', {}, el('span', {lang: app.languageOf(one.lang).lang, dir: 'auto'}, one.title), ltr(one.code),
        !page && el('button', {type: 'button', class: 'tool', onclick: () => app.keep(one), 'aria-label': `${app.text('kiosk.remove')}: ${one.title}`}, '×')))),
      el('p', {}, app.text('kiosk.type')), el('p', {class: 'address'}, ltr(address.replace(/^https?:\/\//, ''))),
      button(app, 'print', app.text('kiosk.slip'), () => app.print(), {class: 'pill'})),
    el('div', {class: 'code'}, picture(address, app.text('article.phone'))),
    await slip(app, pages, address));
}

/** Black on white, also where the screen is dark. */
export function picture(address, name) {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) if (code.isDark(row, column)) path += `M${column + 4} ${row + 4}h1v1h-1z`;
  }
  const side = count + 8;
  return el('div', {class: 'qr', role: 'img', 'aria-label': `${name}: ${address}`,
    html: `<svg viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`});
}

async function slip(app, pages, address) {
  const numbers = await app.content.emergency();
  return el('div', {class: 'slip', 'aria-hidden': 'true'}, el('b', {}, 'Putokaz'),
    el('ul', {}, pages.map((one) => el('li', {dir: 'auto'}, one.title))), picture(address, ''), ltr(address),
    el('p', {}, numbers.map((one) => [sign(one.sign), ltr(one.number), ' '])));
}
