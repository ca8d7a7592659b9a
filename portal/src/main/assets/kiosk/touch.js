// Only taps count, made with one finger and on purpose. No menu, no selection, no zoom, nothing that leads away.

const SHORTEST = 30;
const HELD = 5000;
const STEP = 1500;

export function onlyTouches(app) {
  const fingers = new Set();
  let pressed = 0;
  let many = false;
  let corner = null;
  addEventListener('pointerdown', (event) => {
    fingers.add(event.pointerId);
    pressed = event.timeStamp;
    many = fingers.size > 1;
    if (event.target.closest?.('#corner')) corner = setTimeout(() => app.askPin(), HELD);
    wake(app);
  }, true);
  const up = (event) => {
    fingers.delete(event.pointerId);
    clearTimeout(corner);
  };
  addEventListener('pointerup', up, true);
  addEventListener('pointercancel', up, true);
  addEventListener('scroll', () => app.machine.touch(), {capture: true, passive: true});
  addEventListener('keydown', (event) => {
    wake(app);
    if (event.altKey || event.ctrlKey && 'lpnstwr'.includes(event.key)) event.preventDefault();
  }, true);
  addEventListener('click', (event) => {
    const hasty = event.pointerType === 'touch' && event.timeStamp - pressed < SHORTEST;
    if (hasty || many) stop(event);
    else follow(event, app);
  }, true);
  for (const name of ['contextmenu', 'dragstart', 'copy', 'cut', 'gesturestart', 'selectstart']) {
    addEventListener(name, (event) => event.preventDefault());
  }
  addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), {passive: false});
}

function wake({machine}) {
  if (machine.state === 'sleep') machine.go('attract');
  else machine.touch();
}

function stop(event) {
  event.preventDefault();
  event.stopPropagation();
}

/** A link to a page of ours opens it; no other leads anywhere. */
function follow(event, app) {
  const link = event.target.closest?.('a');
  if (!link) return;
  stop(event);
  const {article, topic, centre} = link.dataset;
  if (article) app.content.entry(app.language.tag, article).then((entry) => entry && app.read(entry));
  else if (topic) app.open({screen: 'topic', slug: topic});
  else if (isOwn(app, centre)) app.open({screen: 'centre'});
}

function isOwn(app, centre) {
  return centre !== undefined && centre.toUpperCase() === app.content.store.centre;
}

/** A link to what this screen does not have, such as another centre, becomes plain words. */
export async function onlyOwnLinks(app, main) {
  for (const link of main.querySelectorAll('a')) {
    const {article, topic, centre} = link.dataset;
    const leads = article ? await app.content.entry(app.language.tag, article)
      : topic ? await app.content.topic(app.language.tag, topic) : isOwn(app, centre);
    if (!leads) link.replaceWith(...link.childNodes);
  }
}

/** One switch is enough: what can be pressed is offered one after another. */
export function scan() {
  let at = -1;
  return setInterval(() => {
    const all = [...document.querySelectorAll('button, summary')].filter((one) => one.offsetParent);
    if (all.length) all[at = (at + 1) % all.length].focus();
  }, STEP);
}
