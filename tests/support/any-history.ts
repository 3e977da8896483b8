import fc from 'fast-check';
import type { CourseEvent, Happening } from '../../src/domain/record/events.ts';

// Few names and few times, so that the same ones meet often.
const name = fc.constantFrom('a', 'b', 'constructor');
const id = fc.tuple(fc.constantFrom('x', 'y'), fc.nat(12)).map(([writer, n]) => `${writer}-${n}`);
const step = fc.nat(3);
const telling = fc.constantFrom('guided', 'practice', 'own');
const content = fc.integer({ min: 1, max: 3 });
const test = fc.constantFrom('pretest', 'final');
const inRun = { case: name, run: id, step };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ verb: fc.constant('launched'), page: name, section: name }, { requiredKeys: ['verb', 'page'] }),
  fc.record({ verb: fc.constant('initialized'), case: name, telling, content }),
  fc.record({
    verb: fc.constant('initialized'),
    case: name,
    telling,
    content,
    whatIf: fc.record({ run: id, choices: fc.array(name, { maxLength: 3 }) }),
  }),
  fc.record({ verb: fc.constant('answered'), ...inRun, choice: name }),
  fc.record({ verb: fc.constant('answered'), ...inRun, ground: name }),
  fc.record({ verb: fc.constant('answered'), question: name, response: fc.array(name, { maxLength: 3 }) }),
  fc.record({ verb: fc.constant('initialized'), test, seed: fc.nat(9), content }),
  fc.record({ verb: fc.constant('answered'), question: name, response: fc.array(name, { maxLength: 3 }), attempt: id }),
  fc.record({ verb: fc.constant('skipped'), question: name, attempt: id }),
  fc.record({ verb: fc.constant('completed'), test, attempt: id, right: fc.nat(3), of: fc.nat(3) }),
  fc.record({
    verb: fc.constantFrom('passed', 'failed'),
    test: fc.constant('final'),
    attempt: id,
    right: fc.nat(3),
    of: fc.nat(3),
  }),
  fc.record({ verb: fc.constant('progressed'), ...inRun, to: fc.constantFrom('next', 'debrief') }),
  fc.record({ verb: fc.constant('completed'), case: name, run: id, ending: name }),
  fc.record({ verb: fc.constant('completed'), lesson: name }),
  fc.record({ verb: fc.constant('experienced'), lesson: name, section: name }),
  fc.record({ verb: fc.constant('skipped'), case: name }),
  fc.record({ verb: fc.constant('commented'), note: name, text: fc.constantFrom('', 'one', 'two') }),
);

const anyEvent: fc.Arbitrary<CourseEvent> = fc
  .tuple(id, fc.nat(5), happening)
  .map(([itsId, at, rest]) => ({ id: itsId, at, ...rest }));

/** Any list of events that the gate lets through, in any order, ids repeated with the same content and with another. */
export const anyHistory = fc
  .tuple(fc.array(anyEvent, { maxLength: 12 }), fc.array(fc.nat(11), { maxLength: 4 }))
  .map(([events, again]) => [...events, ...again.flatMap((index) => events[index] ?? [])]);
