// Finds texts of the language that is chosen, on the device, however they are typed.

const CYRILLIC = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'dj', е: 'e', ж: 'z', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm',
  н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's',
};
const ARABIC = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ێ: 'ي', ۍ: 'ي', ئ: 'ي', ة: 'ه', ہ: 'ه', ۀ: 'ه', ھ: 'ه', ە: 'ه',
  ک: 'ك', ګ: 'گ', ؤ: 'و', ۆ: 'و', ڕ: 'ر', ړ: 'ر', ڵ: 'ل', ں: 'ن', ڼ: 'ن',
};
const LATIN = {đ: 'dj', ı: 'i', ß: 'ss', ø: 'o', œ: 'oe', æ: 'ae'};

/** A word as it is compared: without case, accents, and variants of letters. */
export function fold(word, serbian = false) {
  let text = word.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c\u200d]/g, '');
  text = text.replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
    .replace(/[০-৯]/g, (digit) => digit.charCodeAt(0) - 0x9e6);
  const maps = serbian ? [LATIN, ARABIC, CYRILLIC] : [LATIN, ARABIC];
  return Array.from(text, (letter) => maps.reduce((found, map) => found ?? map[letter], undefined) ?? letter).join('');
}

// The Arabic article and what is written together with it.
const ARTICLE = /^(?:[وبكف]?ال|لل)(?=.{3})/;

/** The words of a text, folded. */
export function words(text, serbian) {
  return (text.match(/[\p{L}\p{N}\p{M}\u200c]+/gu) || []).map((word) => fold(word, serbian).replace(ARTICLE, ''));
}

function near(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)
    || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

const fits = [
  (word, asked) => word === asked ? 1 : 0,
  (word, asked) => word.startsWith(asked) ? 0.7 : 0,
  (word, asked) => asked.length > 3 && near(word, asked) ? 0.4 : 0,
];

function score(part, asked) {
  for (const fit of fits) {
    const best = Math.max(0, ...part.map((word) => fit(word, asked)));
    if (best) return best;
  }
  return 0;
}

/** Pages with their texts, to be searched. */
export class Finder {

  constructor(serbian = false) {
    this.serbian = serbian;
    this.pages = [];
  }

  add(page, {title, summary, text}) {
    this.pages.push({page, parts: [[5, words(title, this.serbian)], [2, words(summary, this.serbian)], [1, words(text, this.serbian)]]});
  }

  /** The pages that have every word, the best first; when none has every word, those that have most. */
  find(query) {
    const asked = words(query, this.serbian);
    if (!asked.length) return [];
    const hits = this.pages.map(({page, parts}) => {
      const each = asked.map((word) => Math.max(...parts.map(([weight, part]) => weight * score(part, word))));
      return {page, found: each.filter((one) => one > 0).length, sum: each.reduce((a, b) => a + b, 0)};
    });
    const most = Math.max(0, ...hits.map((hit) => hit.found));
    return hits.filter((hit) => most && hit.found === most).sort((a, b) => b.sum - a.sum).map((hit) => hit.page);
  }
}
