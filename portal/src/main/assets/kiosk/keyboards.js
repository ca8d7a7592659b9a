// Letters on the screen, row by row, as people of each language know them.

const ROWS = {
  'sr': ['љњертзуиопшђ', 'асдфгхјклчћ', 'жџцвбнм'],
  'sr-Latn': ['qwertzuiopšđ', 'asdfghjklčćž', 'yxcvbnm'],
  'en': ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  'fr': ['azertyuiop', 'qsdfghjklm', 'wxcvbnéèçà'],
  'es': ['qwertyuiop', 'asdfghjklñ', 'zxcvbnmáéíóú'],
  'tr': ['qwertyuıopğü', 'asdfghjklşi', 'zxcvbnmöç'],
  'ku': ['qwertyuiopû', 'asdfghjklşî', 'zxcvbnmçê'],
  'ru': ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  'uk': ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбюґ'],
  'ar': ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظذ'],
  'fa': ['ضصثقفغعهخحجچ', 'شسیبلاتنمکگ', 'ظطزرذدپوژآ'],
  'ps': ['ضصثقفغعهخحجچڅځ', 'شسیبلاتنمکګې', 'ظطزرذدپوژړږښډټڼۍ'],
  'ur': ['طصھدٹپتبجح', 'مورنلہاکی', 'قفےسشغع', 'ظضذڈثگچخڑزژںآ'],
  'ckb': ['قوەرتیئحۆپ', 'اسدفگهژکل', 'زخجڤبنمێڕڵشعغچ'],
  'bn': ['কখগঘঙচছজঝঞ', 'টঠডঢণতথদধন', 'পফবভমযরলশষ', 'সহড়ঢ়য়ৎংঃঁ', 'ািীুূৃেৈোৌ্'],
  'pa': ['ੳਅੲਸਹਕਖਗਘ', 'ਚਛਜਝਟਠਡਢਣ', 'ਤਥਦਧਨਪਫਬਭਮ', 'ਯਰਲਵੜਸ਼ਜ਼', 'ਾਿੀੁੂੇੈੋੌੰੱਂ'],
  'hi': ['अआइईउऊएऐओऔ', 'कखगघचछजझटठ', 'डढणतथदधनपफ', 'बभमयरलवशषसह', 'ािीुूेैोौ्ं'],
};
const LIKE = {'fa-AF': 'fa', 'pa-Arab': 'ur', 'so': 'en', 'sw': 'en', 'rn': 'en'};

/** The rows of a language; those of English where it has none of its own. */
export function rowsOf(tag) {
  const rows = ROWS[tag] || ROWS[LIKE[tag]] || ROWS.en;
  const segments = new Intl.Segmenter(tag, {granularity: 'grapheme'});
  return rows.map((row) => tag === 'bn' || tag === 'pa' || tag === 'hi'
    ? Array.from(row).reduce((keys, letter) => letter === '\u09bc' || letter === '\u0a3c'
      ? [...keys.slice(0, -1), keys[keys.length - 1] + letter] : [...keys, letter], [])
    : Array.from(segments.segment(row), ({segment}) => segment));
}
