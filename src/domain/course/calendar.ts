/** A day of the calendar, `2026-06-14`. */
export type Day = string;

export interface Reminder {
  day: Day;
  /** `09:00`: that hour wherever the device is. */
  time: string;
  title: string;
  text: string;
  /** The absolute address that it leads to. */
  url: string;
}

export interface Calendar {
  reminders: readonly Reminder[];
  /** Makes the names of the events unique in the world; the same name again brings the events up to date. */
  name: string;
  /** How often the events of this name were written before. */
  sequence: number;
  /** When the file is made, in milliseconds since 1970. */
  now: number;
}

const LINE = '\r\n';
const MINUTES = 10;

/** Two days, two weeks and two months after that day. */
export function reminderDays(today: Day): [Day, Day, Day] {
  const [year = 0, month = 0, day = 0] = numbersOf(today);
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  return [
    dayOf(Date.UTC(year, month - 1, day + 2)),
    dayOf(Date.UTC(year, month - 1, day + 14)),
    // 31 December has no counterpart in February: then its last day.
    dayOf(Date.UTC(year, month + 1, Math.min(day, last))),
  ];
}

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  const [year = NaN, month = NaN, day = NaN] = numbersOf(text);
  const at = Date.UTC(year, month - 1, day);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && dayOf(at) === text;
}

/**
 * A calendar file after RFC 5545: for each reminder an event at a floating local time, which therefore stays at nine in the morning
 * for an officer who travels, with an alarm. It does not make the time busy, and shows others no more than that it is private.
 * @throws RangeError for a day or a time that does not exist
 */
export function buildCalendar({ reminders, name, sequence, now }: Calendar): string {
  const events = reminders.flatMap(({ day, time, title, text, url }, index) => [
    'BEGIN:VEVENT',
    `UID:${name}-${index + 1}@rights-based-return`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${start(day, time)}`,
    `DURATION:PT${MINUTES}M`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${text}\n${url}`)}`,
    `URL:${url}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rights-based return//Course//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
    .map((line) => folded(line) + LINE)
    .join('');
}

/** A value of type TEXT: backslash, semicolon, comma and line break are escaped, other control characters may not stand in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, '');
}

/** Lines of at most 75 octets; what goes on begins with a space, which counts. No character is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let lines = '';
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      lines += `${LINE} `;
      octets = 1;
    }
    lines += character;
    octets += size;
  }
  return lines;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A moment in universal time. */
function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A local time without a zone. */
function start(day: Day, time: string): string {
  if (!isDay(day)) throw new RangeError(`‘${day}’ is no day of the calendar. Write it as 2026-06-14.`);
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`‘${time}’ is no time. Write it as 09:00.`);
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

function numbersOf(day: Day): number[] {
  return day.split('-').map(Number);
}

function dayOf(at: number): Day {
  return new Date(at).toISOString().slice(0, 10);
}
