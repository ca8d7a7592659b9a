// Counts the deadlines on the phone. Nothing is sent, nothing is kept.
(() => {
  const form = document.querySelector('[data-report]');
  if (!form || !window.Intl) return;
  form.hidden = false;
  const {lang, calendar, digits, report, lodge} = form.dataset;
  const zone = 'Europe/Belgrade';
  const known = Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric'});

  // What a clock on a wall in Serbia shows at that moment, as if it were universal time.
  function wall(moment) {
    const at = Object.fromEntries(parts.formatToParts(moment).map(({type, value}) => [type, Number(value)]));
    return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute);
  }
  function moment(clock) {
    const near = clock - (wall(clock) - clock);
    return clock - (wall(near) - near);
  }
  function words(clock, where, numbers) {
    const day = {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'};
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-${where}-nu-${numbers}`, day);
    if (where === 'gregory') return format.format(clock);
    // Browsers put the year of the Persian calendar first, which nobody writes.
    const named = Object.fromEntries(format.formatToParts(clock).map(({type, value}) => [type, value]));
    return `${named.weekday} ${named.day} ${named.month} ${named.year}`;
  }
  function show(row, clock, withTime) {
    // Midnight is said as the end of a day: nobody shall come a night too late.
    const midnight = withTime && clock % 864e5 === 0;
    if (midnight) clock -= 864e5;
    const iso = new Date(clock).toISOString();
    const [first, own] = row.querySelectorAll('bdi');
    first.textContent = known ? words(clock, 'gregory', 'latn') : iso.slice(0, 10).split('-').reverse().join('. ') + '.';
    own.textContent = known && (calendar !== 'gregory' || digits !== 'latn') ? words(clock, calendar, digits) : '';
    const hour = row.querySelector('time');
    if (hour) hour.textContent = !withTime ? '' : midnight ? '24:00' : iso.slice(11, 16);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const start = Date.parse(`${form.day.value}T${form.hour.value || '00:00'}Z`);
    if (Number.isNaN(start)) return;
    const [first, second] = form.querySelectorAll('[data-end]');
    // Hours are counted as they pass, also when the clocks are changed; days are counted by the calendar.
    show(first, wall(moment(start) + Number(report) * 36e5), true);
    show(second, Date.parse(`${form.day.value}T00:00Z`) + Number(lodge) * 864e5);
    form.querySelector('output').hidden = false;
  });
})();
