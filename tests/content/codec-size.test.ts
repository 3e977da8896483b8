import { expect, test } from 'vitest';
import { carried } from '../../src/domain/codec/carried.ts';
import { decodeRecord } from '../../src/domain/codec/decode-record.ts';
import { encodeRecord } from '../../src/domain/codec/encode-record.ts';
import { aLearner, FINISHED, theCourse, theRegister, WORST, type Diligence } from '../support/learner/a-learner.ts';

/** What fits into the field of the strictest portal, with room for more content; the texts stand well below. */
const MOST = { finished: 1500, worst: 3800 };
const LEARNERS = 12;

test('the finished learner has done everything once', () => {
  const events = aLearner(FINISHED);
  const did = (pick: (event: (typeof events)[number]) => string | false) =>
    [...new Set(events.flatMap((event) => pick(event) || []))].sort();
  const { cases, questions, lessons } = theCourse();
  const asked = [...questions.values()].map(({ question }) => question);
  const openings = asked.filter(({ use }) => use === 'opening').map(({ id }) => `${id}-again`);
  expect(did((event) => 'ending' in event && event.case)).toEqual(cases.map(({ graph }) => graph.id).sort());
  expect(did((event) => 'to' in event && event.to === 'debrief' && event.case)).toHaveLength(cases.length);
  expect(did((event) => 'ground' in event && event.case)).toHaveLength(cases.length);
  expect(did((event) => 'response' in event && event.question)).toEqual(
    [...asked.map(({ id }) => id), ...openings].sort(),
  );
  expect(did((event) => event.verb === 'completed' && 'lesson' in event && event.lesson)).toHaveLength(lessons.length);
  expect(did((event) => event.verb === 'experienced' && `${event.lesson} ${event.section}`)).toHaveLength(70);
  expect(did((event) => event.verb === 'completed' && 'test' in event && event.test)).toEqual(['final', 'pretest']);
});

test.each<[string, Diligence, number]>([
  ['a finished record', FINISHED, MOST.finished],
  ['every case played and replayed three times, every question tried three times', WORST, MOST.worst],
])('%s fits, and comes back', (_, diligence, most) => {
  const register = theRegister();
  for (let seed = 1; seed <= LEARNERS; seed++) {
    const events = aLearner(diligence, seed);
    const text = encodeRecord(events, register);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(decodeRecord(text, register)).toEqual({ events: carried(events) });
  }
});

test('a record that was begun while writers had longer names and times had thousandths fits too', () => {
  const names = new Map<string, string>();
  const renamed = (id = '') => id.replace(/^[^-]+/, (name) => names.get(name) ?? name);
  const events = aLearner(FINISHED).map((event) => {
    const [writer = '', n = ''] = event.id.split('-');
    const old = names.get(writer) ?? `${4_000_000_000 + names.size * 7919}.${3_000_000_000 - names.size * 104_729}`;
    names.set(writer, old);
    const at = event.at + ((Number(n) * 617) % 1000);
    const run = 'run' in event && { run: renamed(event.run) };
    const attempt = 'attempt' in event && { attempt: renamed(event.attempt) };
    return { ...event, id: `${old}-${n}`, at, ...run, ...attempt };
  });
  const text = encodeRecord(events, theRegister());
  expect(text.length).toBeLessThan(2500);
  expect(decodeRecord(text, theRegister())).toEqual({ events: carried(events) });
});
