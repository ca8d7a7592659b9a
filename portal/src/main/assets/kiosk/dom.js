// Small helpers to make pages.

/**
 * An element. Properties that begin with `on` are listeners, `class`, `lang`, `dir`, `aria-…`, `role`, `data-…` and `for`
 * are attributes, `style` is an object of properties, `html` is trusted mark-up; the rest are properties.
 */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'style') for (const [one, to] of Object.entries(value)) element.style.setProperty(one, to);
    else if (key === 'html') element.innerHTML = value;
    else if (/^(class|lang|dir|role|for|aria-.*|data-.*)$/.test(key)) element.setAttribute(key, value === true ? 'true' : value);
    else element[key] = value;
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

let signs = {};

/** The pictograms from now on. */
export function useSigns(all) {
  signs = all || {};
}

/** A pictogram, which says nothing that the words beside it do not. */
export function sign(name) {
  const holder = document.createElement('span');
  holder.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${signs[name] || ''}</svg>`;
  return holder.firstChild;
}

/** A number, a time or an address, which no direction turns round. */
export function ltr(text) {
  return el('bdi', {dir: 'ltr'}, text);
}

/** A pattern of ICU with its values filled in; plurals as CLDR has them for the language. */
export function format(pattern, values = {}, lang = 'en') {
  let text = (pattern || '').replace(/\{(\w+), plural,((?:\s*(?:=\d+|\w+) \{[^{}]*\})+)\s*\}/g, (whole, name, forms) => {
    const number = Number(values[name]);
    const all = Object.fromEntries([...forms.matchAll(/(=\d+|\w+) \{([^{}]*)\}/g)].map(([, key, form]) => [key, form]));
    const form = all[`=${number}`] ?? all[new Intl.PluralRules(lang).select(number)] ?? all.other;
    return form.replaceAll('#', number);
  });
  text = text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  return text.replaceAll("''", "'");
}

/** The font of the script of a language. */
export function fontOf(language) {
  return {'--font': language.font ? `Putokaz-${language.font}, "Noto Sans", sans-serif` : 'system-ui, "Noto Sans", sans-serif'};
}
