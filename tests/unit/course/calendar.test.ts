import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCalendar,
  isDay,
  reminderDays,
  type Calendar,
  type Reminder,
} from '../../../src/domain/course/calendar.ts';

const aReminder = (given: Partial<Reminder> = {}): Reminder => ({
  day: '2026-06-16',
  time: '09:00',
  title: 'Two days later',
  text: 'Three situations.',
  url: 'https://course.example/review.html#1',
  ...given,
});
const aCalendar = (given: Partial<Calendar> = {}): Calendar => ({
  reminders: [aReminder()],
  name: '12.34',
  sequence: 0,
  now: Date.UTC(2026, 5, 14, 16, 42, 7, 123),
  ...given,
});
const lines = (file: string) => file.split('\r\n');
const unfold = (file: string) => file.replaceAll('\r\n ', '');
/** The values of a property, as they stand in the file. */
const values = (file: string, name: string) =>
  lines(unfold(file)).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));
const readText = (value: string) =>
  value.replace(/\\(.)/g, (_whole, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));

describe('the calendar file', () => {
  it('is the one that the standard describes', () => {
    expect(buildCalendar(aCalendar())).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Rights-based return//Course//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:12.34-1@rights-based-return',
        'DTSTAMP:20260614T164207Z',
        'DTSTART:20260616T090000',
        'DURATION:PT10M',
        'SEQUENCE:0',
        'SUMMARY:Two days later',
        'DESCRIPTION:Three situations.\\nhttps://course.example/review.html#1',
        'URL:https://course.example/review.html#1',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Two days later',
        'TRIGGER:PT0S',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('3.1: every line ends with CRLF, and none stands alone', () => {
    const file = buildCalendar(aCalendar({ reminders: [aReminder({ text: 'one\ntwo\r\nthree\rfour' })] }));
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('3.1: no line is longer than 75 octets, no character is cut, and unfolding gives the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const file = buildCalendar(aCalendar({ reminders: [aReminder({ title: text })] }));
        for (const line of lines(file)) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(() => encodeURIComponent(line)).not.toThrow();
        }
        const [value = ''] = values(file, 'SUMMARY');
        expect(readText(value)).toBe(text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''));
      }),
    );
  });

  it('3.1: a line of 75 octets is not folded, one of 76 is', () => {
    const summary = (length: number) =>
      /SUMMARY[^]*?(?=\r\nDESCRIPTION)/
        .exec(
          buildCalendar(aCalendar({ reminders: [aReminder({ title: 'x'.repeat(length - 'SUMMARY:'.length) })] })),
        )?.[0]
        .split('\r\n')
        .map((line) => line.length);
    expect(summary(75)).toEqual([75]);
    expect(summary(76)).toEqual([75, 2]);
  });

  it('3.3.11: backslash, semicolon, comma and line break are escaped, a colon is not', () => {
    const file = buildCalendar(aCalendar({ reminders: [aReminder({ title: 'a\\b; c, d: "e"\nf' })] }));
    expect(values(file, 'SUMMARY')).toEqual(['a\\\\b\\; c\\, d: "e"\\nf']);
  });

  it('3.8.4.7: no two events have one name, and the same file again has the same names with a higher number', () => {
    const reminders = [aReminder(), aReminder(), aReminder()];
    const first = buildCalendar(aCalendar({ reminders }));
    const again = buildCalendar(aCalendar({ reminders, sequence: 1 }));
    expect(new Set(values(first, 'UID')).size).toBe(3);
    expect(values(again, 'UID')).toEqual(values(first, 'UID'));
    expect(values(again, 'SEQUENCE')).toEqual(['1', '1', '1']);
  });

  it('3.6.1, 3.6.6: each event has one name, stamp, start and alarm, and what begins also ends', () => {
    const file = buildCalendar(aCalendar({ reminders: [aReminder(), aReminder()] }));
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'TRIGGER']) expect(values(file, name)).toHaveLength(2);
    const open: string[] = [];
    for (const line of lines(file)) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
    expect(values(file, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT', 'VALARM', 'VEVENT', 'VALARM']);
  });

  it.each([
    ['2026-02-29', '09:00'],
    ['14 June', '09:00'],
    ['', '09:00'],
    ['2026-06-14', '9:00'],
    ['2026-06-14', '24:00'],
    ['2026-06-14', ''],
  ])('refuses %s, %s', (day, time) => {
    expect(() => buildCalendar(aCalendar({ reminders: [aReminder({ day, time })] }))).toThrow(RangeError);
  });
});

describe('the three days', () => {
  it.each([
    ['2025-06-14', ['2025-06-16', '2025-06-28', '2025-08-14']],
    ['2026-12-30', ['2027-01-01', '2027-01-13', '2027-02-28']],
    ['2027-12-31', ['2028-01-02', '2028-01-14', '2028-02-29']],
    ['2026-07-31', ['2026-08-02', '2026-08-14', '2026-09-30']],
  ])('after %s', (today, days) => {
    expect(reminderDays(today)).toEqual(days);
  });

  it('exist and come in order, whatever the day', () => {
    const years = { min: new Date('2020-01-01T00:00Z'), max: new Date('2090-01-01T00:00Z'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        const today = date.toISOString().slice(0, 10);
        const days = reminderDays(today);
        expect(days.every(isDay)).toBe(true);
        expect([today, ...days]).toEqual([today, ...days].sort());
        expect(new Set(days).size).toBe(3);
      }),
    );
  });
});
