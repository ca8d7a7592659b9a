// What the desk can tell this screen to do: a closed list, and nothing over the head of who is there.
import * as shots from './shot.js';

const SHOWN = 10_000;
const SOON = 1500;

/** Does it, and says what came of it. */
export async function obey(app, {id, name, args}) {
  const {store} = app.content;
  const {state} = app.machine;
  const idle = ['attract', 'sleep', 'sync'].includes(state);
  const soon = (act) => idle && setTimeout(act, SOON);
  const go = (to) => {
    app.machine.go(to);
    return true;
  };
  const acts = {
    identify: () => identify(app),
    reload: () => soon(() => location.reload()),
    'restart-browser': () => soon(() => location.reload()),
    resync: async () => await store.sync() !== 'failed',
    rollback: () => idle && store.rollback(),
    sleep: () => idle && go('sleep'),
    wake: () => app.awake(),
    volume: () => app.quiet(),
    screenshot: () => picture(app, id),
    unpair: () => soon(() => app.device.sentAway()),
  };
  const well = acts[name] ? await Promise.resolve(acts[name](args)).catch(() => false) : false;
  app.device.done(id, Boolean(well), well ? '' : 'refused');
}

function identify(app) {
  const shown = Object.assign(document.createElement('div'), {className: 'identify', textContent: app.device.settings.name || app.device.centre});
  document.body.append(shown);
  return setTimeout(() => shown.remove(), SHOWN);
}

async function picture(app, command) {
  const taken = shots.mayBeTaken(app.machine.state) && await shots.take();
  return taken ? app.device.sendPicture(command, taken) : false;
}
