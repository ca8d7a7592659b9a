// Stands for the device where somebody tries the screens out: no beats, no alarms, and one known PIN.

const PIN = '246810';

export function demoDevice() {
  return {
    mode: 'demo',
    alerts: [],
    settings: {},
    onChange() {},
    displayed() {},
    report() {},
    tick() {},
    touched() {},
    opened() {},
    done() {},
    checkPin(pin) {
      return Promise.resolve(pin === PIN);
    },
  };
}
