import { carried } from '../../src/domain/codec/carried.ts';
import { decodeRecord } from '../../src/domain/codec/decode-record.ts';
import { encodeRecord } from '../../src/domain/codec/encode-record.ts';
import type { CourseEvent } from '../../src/domain/record/events.ts';
import { aLearner, FINISHED, theRegister, WORST, type Diligence } from '../support/learner/a-learner.ts';
import { median } from './median.ts';

const LEARNERS = 20;

const ROWS: [string, Diligence][] = [
  ['pretest and lessons', { plays: 0, tries: 1, pretests: 1, finals: 0 }],
  ['finished: all cases, questions, sections and tests', FINISHED],
  ['each case replayed three times, each question tried three times', WORST],
];

/** What a record takes as a portal’s text: for each kind of learner how many events, how many characters, how long it takes. */
export function codecSizes(): string[][] {
  const register = theRegister();
  return ROWS.map(([name, diligence]) => {
    const records = Array.from({ length: LEARNERS }, (_, seed) => aLearner(diligence, seed));
    const [texts, writing] = timed(records, (events) => encodeRecord(events, register));
    const [, reading] = timed(texts, (text) => decodeRecord(text, register));
    const events = records.map((record) => carried(record));
    const lengths = texts.map(({ length }) => length);
    return [
      name,
      ...[median(events.map(({ length }) => length)), median(events.map(writers)), median(lengths)].map(String),
      ...[Math.min(...lengths), Math.max(...lengths)].map(String),
      ...[writing, reading].map((times) => median(times).toFixed(1)),
    ];
  });
}

function writers(events: readonly CourseEvent[]): number {
  return new Set(events.map(({ id }) => id.replace(/-.*/, ''))).size;
}

function timed<Thing, Made>(things: readonly Thing[], make: (thing: Thing) => Made): [Made[], number[]] {
  const times: number[] = [];
  const made = things.map((thing) => {
    const begin = performance.now();
    const result = make(thing);
    times.push(performance.now() - begin);
    return result;
  });
  return [made, times];
}
