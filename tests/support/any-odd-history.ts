import fc from 'fast-check';
import type { CourseEvent, Happening } from '../../src/domain/record/events.ts';
import { LATEST } from '../../src/domain/record/read-event.ts';
import type { Register } from '../../src/domain/register/register.ts';

/** Any text that the gate takes: every letter there is, halves of pairs too, at most 200. */
const text = (minLength: number) =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength, maxLength: 12 }) },
      { weight: 1, arbitrary: fc.array(fc.integer({ min: 32, max: 0x2fff }), { minLength: 200, maxLength: 200 }) },
    )
    .map((units) => String.fromCharCode(...units));

const writer = fc.oneof(
  fc.stringMatching(/^[a-z2-7]{8}$/),
  fc.tuple(fc.nat(0xffffffff), fc.nat(0xffffffff)).map((halves) => halves.join('.')),
  fc.constantFrom('seed', '04294967295.7', '4294967296.1', '1.', '.', '_', 'abcdefg', 'ABCDEFGH', 'x'.repeat(180)),
);
const number = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('007', '00', '999999999999999', '1000000000000000', '9'.repeat(19)) },
);
const id = fc.tuple(writer, number).map((parts) => parts.join('-'));

const at = fc.oneof(
  fc.nat(5000),
  fc.integer({ min: 1_700_000_000_000, max: 1_700_000_100_000 }),
  fc.constantFrom(0, 1, 999, 1000, LATEST - 1, LATEST, LATEST - 999),
);

/**
 * Any list of events that the gate takes, at the bounds of what it takes: ids of the register and ids that it does not know, texts of
 * any letters, times that are not whole seconds, writers of every form, steps and lists at their longest.
 */
export function anyOddHistory({ cases, questions, lessons }: Register, maxLength = 14): fc.Arbitrary<CourseEvent[]> {
  const one = <Thing>(things: readonly Thing[]) => fc.constantFrom(...things.slice(0, 3));
  const odd = text(1);
  const or = (known: fc.Arbitrary<string>) => fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: odd });
  const lesson = or(one(lessons.map((each) => each.id)));
  const section = or(one(['s1', 's2', 's99']));
  const ids = fc.oneof(fc.constantFrom('seed-1', 'seed-2', 'seed-3'), id, odd);
  const question = fc.oneof(
    fc.constantFrom(...questions.slice(0, 4).flatMap((each) => [each.id, `${each.id}-again`])),
    fc.constantFrom('-again', 'no-such-question-again'),
    odd,
  );
  const response = fc.oneof(
    fc.array(fc.oneof(one(questions.flatMap(({ options }) => options.slice(0, 2)).map((each) => each.id)), text(0)), {
      maxLength: 4,
    }),
    fc.constantFrom(...questions.slice(0, 4).map(({ options }) => options.map((each) => each.id).reverse())),
    fc.constant(Array.from({ length: 200 }, () => 'a')),
  );
  const count = fc.oneof(fc.nat(9), fc.constantFrom(998, 999));
  const content = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(999));
  const test = fc.constantFrom('pretest', 'final', 'review-1', 'review-2', 'review-3');
  const seed = fc.oneof(fc.nat(9), fc.nat(0xffffffff), fc.constantFrom(65_535, 65_536, 2 ** 32, LATEST));
  const telling = fc.constantFrom('guided', 'practice', 'own');

  const ofCase = one(cases).chain((own) => {
    const choice = or(one(own.choices.map((each) => each.id)));
    const itsCase = or(fc.constant(own.id));
    const inRun = { case: itsCase, run: ids, step: count };
    const whatIf = fc.record({ run: ids, choices: fc.array(choice, { maxLength: 4 }) }, { noNullPrototype: true });
    return fc.oneof(
      fc.record({ verb: fc.constant('initialized'), case: itsCase, telling, content }),
      fc.record({ verb: fc.constant('initialized'), case: itsCase, telling, content, whatIf }),
      fc.record({ verb: fc.constant('answered'), ...inRun, choice }),
      fc.record({ verb: fc.constant('answered'), ...inRun, ground: or(one(own.grounds.map((each) => each.id))) }),
      fc.record({ verb: fc.constant('progressed'), ...inRun, to: fc.constantFrom('next', 'debrief') }),
      fc.record({
        verb: fc.constant('completed'),
        case: itsCase,
        run: ids,
        ending: or(one(own.endings.map((e) => e.id))),
      }),
      fc.record({ verb: fc.constant('skipped'), case: itsCase }),
    );
  });
  const page = or(
    fc.constantFrom('index.html', 'lesson-.html', ...lessons.slice(0, 2).map((each) => `lesson-${each.id}.html`)),
  );
  const happening = fc.oneof(
    { weight: 3, arbitrary: ofCase },
    fc.record({ verb: fc.constant('launched'), page, section }, { requiredKeys: ['verb', 'page'] }),
    fc.record({ verb: fc.constant('experienced'), lesson, section }),
    fc.record({ verb: fc.constant('completed'), lesson }),
    fc.record({ verb: fc.constant('answered'), question, response }),
    fc.record({ verb: fc.constant('answered'), question, response, attempt: ids }),
    fc.record({ verb: fc.constant('initialized'), test, seed, content }),
    fc.record({ verb: fc.constant('skipped'), question, attempt: ids }),
    fc.record({ verb: fc.constant('completed'), test, attempt: ids, right: count, of: count }),
    fc.record({ verb: fc.constantFrom('passed', 'failed'), test, attempt: ids, right: count, of: count }),
    fc.record({ verb: fc.constant('commented'), note: odd, text: text(0) }),
  ) as fc.Arbitrary<Happening>;
  return fc.array(
    fc.tuple(id, at, happening).map(([its, when, rest]) => ({ id: its, at: when, ...rest })),
    { maxLength },
  );
}
