// A small picture of this screen for who asked at the desk; never while somebody uses it.

const WIDTH = 320;
const MOST = 20 * 1024;
const ALLOWED = ['attract', 'sleep', 'sync', 'safe', 'pairing'];

/** Whether a picture may be taken: nobody is there, or an alarm covers everything. */
export function mayBeTaken(state) {
  return ALLOWED.includes(state) || document.querySelector('.alarm.full') !== null;
}

/** The picture as JPEG of at most 20 KB; null when it cannot be made. */
export async function take() {
  const style = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.type !== CSSRule.FONT_FACE_RULE)
    .map((rule) => rule.cssText).join('\n');
  const {innerWidth: width, innerHeight: height} = globalThis;
  const page = document.documentElement.cloneNode(true);
  page.querySelector('head').replaceChildren(Object.assign(document.createElement('style'), {textContent: style}));
  const markup = new XMLSerializer().serializeToString(page);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${markup}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {width: WIDTH, height: Math.round(WIDTH * height / width)});
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  for (const quality of [0.7, 0.4, 0.2]) {
    const blob = await new Promise((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', quality);
    });
    if (blob && blob.size <= MOST) return new Uint8Array(await blob.arrayBuffer());
  }
  return null;
}
