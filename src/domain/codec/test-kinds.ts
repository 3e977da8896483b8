import type { AnsweredQuestion, CompletedTest, InitializedTest, Judged, LeftOpen, TestName } from '../record/events.ts';
import { contentOf } from './case-kinds.ts';
import { ifGiven } from './if-given.ts';
import { kind, type Kind, type Tools } from './kind.ts';
import { answerOf, questionId } from './question-coder.ts';
import { spokenOf } from './spoken-of.ts';
import type { KnownAttempt } from './story.ts';

const TESTS: readonly TestName[] = ['pretest', 'final', 'review-1', 'review-2', 'review-3'];
const TEST_BITS = 3;

/** Seeds are mostly drawn from 32 binary digits; those of the reviews are small. */
const DRAWN = 32;
const SMALL = 2 ** 16;

/** What can happen in a test. The order of the kinds is part of the format. */
export const TEST_KINDS: Readonly<Record<string, Kind>> = {
  testBegun: kind<InitializedTest>(
    (event) => 'seed' in event,
    (tools, id, given) => {
      const test = testName(tools, given?.test);
      tools.story.attempt = tools.story.attempts.add(id, { id, test });
      return { verb: 'initialized', test, seed: seedOf(tools, given?.seed), content: contentOf(tools, given) };
    },
  ),
  testAnswered: kind<AnsweredQuestion>(
    (event) => 'response' in event && event.attempt !== undefined,
    (tools, _, given) => {
      const { id, test } = attemptOf(tools, given?.attempt);
      return { verb: 'answered', ...answerOf(tools, `question of ${test}`, given), attempt: id };
    },
  ),
  leftOpen: kind<LeftOpen>(
    (event) => event.verb === 'skipped' && 'question' in event,
    (tools, _, given) => {
      const { id, test } = attemptOf(tools, given?.attempt);
      return { verb: 'skipped', question: questionId(tools, `question of ${test}`, given?.question), attempt: id };
    },
  ),
  handedIn: kind<CompletedTest>(
    (event) => event.verb === 'completed' && 'test' in event,
    (tools, _, given) => ({ verb: 'completed', ...resultOf(tools, given) }),
    { closes: true },
  ),
  judged: kind<Judged>(
    (event) => event.verb === 'passed' || event.verb === 'failed',
    (tools, _, given) => {
      const passed = tools.coder.flag('passed', given?.verb === 'passed');
      // The gate lets any test be judged, the types only the final one; whatever it was is kept.
      return { verb: passed ? 'passed' : 'failed', ...(resultOf(tools, given) as Omit<Judged, 'verb'>) };
    },
    { closes: true },
  ),
};

function testName({ coder }: Tools, value?: TestName): TestName {
  const place = ifGiven(value, (given) => TESTS.indexOf(given));
  return TESTS[coder.symbol('test', TEST_BITS, place)] ?? 'final';
}

function seedOf({ coder }: Tools, seed?: number): number {
  const drawn = coder.flag(
    'drawn',
    ifGiven(seed, (given) => given >= SMALL && given < 2 ** DRAWN),
  );
  return drawn ? coder.plain(DRAWN, seed) : coder.number('seed', seed);
}

function attemptOf(tools: Tools, id?: string): KnownAttempt {
  const { story } = tools;
  const bare = (name: string): KnownAttempt => ({ id: name, test: 'final' });
  return (story.attempt = spokenOf(tools, 'attempt', story.attempt, story.attempts, bare, id));
}

type Result = Omit<CompletedTest, 'verb'>;

/** What a test came to; of a final test it is said twice. */
function resultOf(tools: Tools, given?: Result): Result {
  const { coder, story } = tools;
  const attempt = attemptOf(tools, given?.attempt);
  const test = coder.expected('its test', attempt.test, given?.test, () => testName(tools, given?.test));
  story.of += coder.signed('of', given && given.of - story.of);
  story.right += coder.signed('right', given && given.right - story.right);
  return { test, attempt: attempt.id, right: story.right, of: story.of };
}
