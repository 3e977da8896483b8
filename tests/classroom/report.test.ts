import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSessionFile, writeSessionFile } from '../../src/classroom/protocol/session-file.ts';
import { reportCsv } from '../../src/classroom/session/report-csv.ts';
import { reportOf } from '../../src/classroom/session/report.ts';
import { caseOf } from '../support/classroom/a-room-case.ts';
import { anOpening, Sitting } from '../support/classroom/a-sitting.ts';
import { anySitting } from '../support/classroom/any-sitting.ts';

/** A session of two decisions: in the first the room moved, the second had too few voters. */
function twoDecisions(): Sitting {
  const sitting = new Sitting().go('next', 'next', 'vote').votes('push', 'push', 'push', 'note', 'ask');
  sitting
    .go('close', 'discuss', 'vote')
    .votes('ask', 'ask', 'push', 'ask', 'ask')
    .go('close', 'reveal', 'judge', 'next');
  sitting.go('vote').votes('skip', 'hear').go('close').tell({ do: 'reveal', choice: 'hear' });
  sitting.tell({ do: 'park', text: '=HYPERLINK("x")' });
  return sitting.go('judge');
}
const reported = ({ session }: Sitting) => reportOf(session, caseOf, 3_601_000);

test('a report holds both rounds, how opinion moved, who decided, what was missed and the parked questions', () => {
  const report = reported(twoDecisions());
  expect(report).toMatchObject({ minutes: 60, questions: ['=HYPERLINK("x")'] });
  const [hall, room] = report.decisions;
  expect(hall).toMatchObject({
    case: 'gate',
    outcome: { choice: 'ask', by: 'room', verdict: 'rights-based' },
    change: { both: 5, changed: 3 },
    right: 'ask',
    options: [{ votes: [1, 4] }, { votes: [1, 0] }, { votes: [3, 1] }],
  });
  expect(hall?.seconds).toBeGreaterThan(0);
  expect(room).toMatchObject({
    outcome: { by: 'facilitator' },
    options: [{ votes: [null] }, { votes: [null] }],
    rounds: [{ voters: 0, left: 2 }],
    change: null,
    seconds: null,
  });
  expect(report.missed).toEqual([{ cite: 'cat:3-1', mark: 'CAT:3-1', title: 'Title of cat:3-1', missed: 1, of: 5 }]);
});

test('the table of a report opens in a spreadsheet as it is, and nothing in it is taken for a formula', () => {
  expect(reportCsv(reported(twoDecisions()))).toMatchInlineSnapshot(`
    "decision,case,scene,title,option,label,verdict,votes_1,votes_2,chosen,decided_by,changed_their_mind,voted_twice,seconds
    1,gate,hall,Scene hall,ask,Do ask,rights-based,1,4,1,room,3,5,18
    1,gate,hall,Scene hall,note,Do note,partly,1,0,0,room,3,5,18
    1,gate,hall,Scene hall,push,Do push,breach,3,1,0,room,3,5,18
    2,gate,room,Scene room,hear,Do hear,rights-based,,,1,facilitator,,,
    2,gate,room,Scene room,skip,Do skip,breach,,,0,facilitator,,,

    provision,title,missed,of
    CAT:3-1,Title of cat:3-1,1,5

    question
    "'=HYPERLINK(""x"")"

    opened,minutes,joined,decisions
    1970-01-01T00:00:01.000Z,60,0,2
    "
  `);
});

test('no report and no session file names a seat or a count of too few, however the session went', () => {
  fc.assert(
    fc.property(anySitting(), (sitting) => {
      const report = reported(sitting);
      const file = writeSessionFile(sitting.session);
      expect(JSON.stringify([report, file])).not.toContain('seat-');
      for (const { options, rounds } of report.decisions)
        rounds.forEach(({ voters }, i) => {
          const known = options.flatMap(({ votes }) => votes[i] ?? []);
          expect(known.reduce((sum, n) => sum + n, 0)).toBe(voters);
          if (voters > 0) expect(voters).toBeGreaterThanOrEqual(sitting.session.settings.least);
        });
      expect(readSessionFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
    }),
  );
});

test('a second sitting goes on after what was decided, and its report holds both sittings', () => {
  const first = twoDecisions();
  const file = readSessionFile(JSON.parse(JSON.stringify(writeSessionFile(first.session))));
  if (!file) throw new Error('The session file could not be read back.');
  const { done, questions } = file;
  const second = new Sitting(anOpening({}, { done, questions })).go('next', 'next');
  expect(second.session.decisions[0]).toMatchObject({ scene: 'desk', path: ['ask', 'hear'], kept: 2 });
  second.go('vote').hands({ write: 6 }).go('close', 'reveal', 'judge');
  const report = reported(second);
  expect(report.decisions.map(({ scene }) => scene)).toEqual(['hall', 'room', 'desk']);
  expect(report.decisions.slice(0, 2).map(({ options }) => options)).toEqual(
    reported(first).decisions.map(({ options }) => options),
  );
  expect(report.questions).toEqual(['=HYPERLINK("x")']);
});

test.each([
  ['no object', null],
  ['another kind of file', { file: 'record' }],
  ['a seat', { ...writeSessionFile(twoDecisions().session), seats: ['a'] }],
  ['a text in place of a count', { ...writeSessionFile(twoDecisions().session), content: '1' }],
])('a session file with %s is refused', (_, value) => {
  expect(readSessionFile(value)).toBeUndefined();
});
