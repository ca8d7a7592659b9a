// Stands for the device where somebody only tries the screens out: no alarms, no beats, one known PIN.

const PIN = '246810';

export function demoDevice() {
  return {
    mode: 'demo',
    pairing: null,
    alerts: [],
    settings: {},
    onChange() {},
    displayed() {},
    report() {},
    done() {},
    raise() {
      return Promise.resolve(false);
    },
    alertTemplates() {
      return Promise.resolve([]);
    },
    checkPin(pin) {
      return Promise.resolve(pin === PIN);
    },
  };
}
