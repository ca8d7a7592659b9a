// What holds at a moment: the hours of the week, and days that are otherwise. In Serbia's time, whatever clock the device has.

const ZONE = 'Europe/Belgrade';
const DAY = 86_400_000;

function there(at) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-CA', {timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'})
    .formatToParts(at).map(({type, value}) => [type, value]));
  return {date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}`};
}

function weekday(date) {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}

function dayBefore(date) {
  return new Date(Date.parse(`${date}T12:00:00Z`) - DAY).toISOString().slice(0, 10);
}

const ofWeek = (one, date) => !one.days || one.days.length === 0 || one.days.includes(weekday(date));
const ofDates = (one, date) => one.date === date || one.first <= date && date <= one.last;

/** Hours that end before they begin go on over midnight; without any they are the whole day. */
function covers(one, isOf, {date, time}) {
  const from = one.from || '00:00';
  const to = one.to || '24:00';
  if (from < to) return isOf(one, date) && from <= time && time < to;
  return isOf(one, date) && from <= time || isOf(one, dayBefore(date)) && time < to;
}

const isFor = (one, on) => ((one.mode || 'on') === 'on') === on;

/**
 * The hours that hold now.
 *
 * @param dayparts `{days, from, to, mode}`: without days on each; without any that are on, it is on whenever none says otherwise
 * @param exceptions `{date, from, to, mode}` or `{first, last, from, to, mode}`: a day with hours of its own has no others
 * @return `{on, from, until}`, the last two of the hours by which it is on; empty when there are none
 */
export function holds({dayparts = [], exceptions = []}, at = Date.now()) {
  const moment = there(at);
  const find = (list, isOf, on) => list.find((one) => isFor(one, on) && covers(one, isOf, moment));
  const open = (one) => ({on: true, from: one.from || '', until: one.to || ''});
  const shut = {on: false, from: '', until: ''};
  if (find(exceptions, ofDates, false)) return shut;
  const special = find(exceptions, ofDates, true);
  if (special) return open(special);
  if (exceptions.some((one) => isFor(one, true) && ofDates(one, moment.date))) return shut;
  if (find(dayparts, ofWeek, false)) return shut;
  const usual = find(dayparts, ofWeek, true);
  if (usual) return open(usual);
  return dayparts.some((one) => isFor(one, true)) ? shut : {on: true, from: '', until: ''};
}

/** Whether a screen with these settings is to be on at that moment. */
export function isOn(settings, at = Date.now()) {
  return holds(settings, at).on;
}
