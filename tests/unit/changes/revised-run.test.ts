import { describe, expect, test } from 'vitest';
import { follow } from '../../../src/domain/case/follow.ts';
import { replay } from '../../../src/domain/case/play.ts';
import type { Change, Changes } from '../../../src/domain/changes/changes.ts';
import { revisedRun, type RunBefore } from '../../../src/domain/changes/revised-run.ts';
import { aCase, type CaseSketch } from '../../support/a-case.ts';

const HALL = {
  title: 'The hall',
  choices: [
    { id: 'a-ask', goes: 'room' },
    { id: 'a-app', goes: 'room', teaches: ['app'] },
  ],
};
const ROOM = {
  title: 'The room',
  choices: [
    { id: 'b-wait', goes: 'desk' },
    { id: 'b-sign', goes: 'harm' },
  ],
};
const DESK = {
  title: 'The desk',
  choices: [
    { id: 'c-refer', goes: 'safe' },
    { id: 'c-note', goes: 'harm' },
  ],
};
const ENDINGS = { safe: { title: 'She stays' }, harm: { title: 'She is gone' } };
const PLAYED: RunBefore = { content: 1, choices: ['a-ask', 'b-wait', 'c-refer'] };

const why = (of: Partial<Change>, text: string): Change => ({ case: 'a-case', what: 'changed', why: text, ...of });
const since = (...changes: Change[]): Changes => [
  { version: 1, changes: [] },
  { version: 2, changes },
];

/** What the case means today for a run; the case is the first one with other scenes. */
function revised(scenes: CaseSketch['scenes'], changes = since(), run: Partial<RunBefore> = {}, today = 2) {
  const graph = aCase({ scenes: { hall: HALL, room: ROOM, desk: DESK, ...scenes }, endings: ENDINGS });
  const before = { ...PLAYED, ...run };
  const told = { changes, today };
  const found = revisedRun(graph, before, replay(graph, before.choices), told);
  // Pages that do not play a case say the same.
  expect(revisedRun(graph, before, follow(graph, before.choices), told)).toEqual(found);
  return found;
}

test('nothing to tell where all is as it was', () => {
  expect(revised({})).toBeUndefined();
  expect(revised({}, since(), { ending: 'safe' })).toBeUndefined();
});

describe('the first decision that no longer fits is named in words, and what is before it is kept', () => {
  test('its choice is gone', () => {
    const room = { ...ROOM, choices: [{ id: 'b-new', goes: 'desk' }] };
    const changes = since(
      why({ choices: ['b-wait'] }, 'Waiting is no longer possible.'),
      why({ choices: ['b-sign'] }, 'Nor is signing.'),
      why({ scene: 'desk' }, 'The desk is open longer.'),
    );
    expect(revised({ room }, changes)).toEqual({
      kept: 1,
      broken: { n: 2, scene: 'The room', is: 'gone' },
      changed: [],
      leads: 'The room',
      ended: false,
      otherwise: false,
      newer: false,
      why: ['Waiting is no longer possible.'],
    });
  });

  test('the story no longer comes to it: the decision keeps the name of its scene', () => {
    const hall = { ...HALL, choices: [{ id: 'a-ask', goes: 'desk' }] };
    const changes = since(why({ choices: ['a-ask'] }, 'The desk is asked at once.'));
    expect(revised({ hall }, changes)).toMatchObject({
      kept: 1,
      broken: { n: 2, scene: 'The room', is: 'moved' },
      leads: 'The desk',
      why: ['The desk is asked at once.'],
    });
  });

  test('it is not open after the decisions before it', () => {
    const desk = {
      ...DESK,
      choices: [
        { id: 'c-refer', goes: 'safe', needs: ['app'] },
        { id: 'c-note', goes: 'harm' },
      ],
    };
    expect(revised({ desk })).toMatchObject({ kept: 2, broken: { n: 3, scene: 'The desk', is: 'closed' }, why: [] });
  });

  test('the case is over before it', () => {
    const room = { ...ROOM, choices: [{ id: 'b-wait', goes: 'safe' }] };
    const changes = since(why({ scene: 'room' }, 'The referral now comes with the waiting.'));
    expect(revised({ room }, changes)).toMatchObject({
      kept: 2,
      broken: { n: 3, scene: 'The desk', is: 'over' },
      leads: 'She stays',
      why: ['The referral now comes with the waiting.'],
    });
  });

  test('it was the very first', () => {
    const hall = { ...HALL, choices: [{ id: 'a-new', goes: 'room' }] };
    expect(revised({ hall })).toMatchObject({
      kept: 0,
      broken: { n: 1, scene: 'The hall', is: 'gone' },
      leads: 'The hall',
    });
  });
});

describe('the sentences', () => {
  test('those of all versions since the run began, in their order; none of its own or of a later version', () => {
    const changes = [1, 2, 3, 4].map((version) => ({ version, changes: [why({}, `In version ${version}.`)] }));
    expect(revised({}, changes, { content: 1 }, 3)?.why).toEqual(['In version 2.', 'In version 3.']);
    expect(revised({}, changes, { content: 3 }, 3)).toBeUndefined();
    expect(revised({}, changes, { content: 4 }, 3)).toBeUndefined();
  });

  test('what concerns the broken decision comes before what concerns the kept ones; each is said once', () => {
    const desk = { ...DESK, choices: [{ id: 'c-new', goes: 'safe' }] };
    const changes = since(
      why({ scene: 'hall' }, 'Of the hall.'),
      why({}, 'Of the whole case.'),
      why({ scene: 'desk' }, 'Of the desk.'),
      why({ choices: ['c-refer'] }, 'Of the desk.'),
      why({ case: 'another' }, 'Of another case.'),
    );
    const found = revised({ desk }, changes, { choices: ['a-app', 'b-wait', 'c-refer'] });
    expect(found?.why).toEqual(['Of the whole case.', 'Of the desk.', 'Of the hall.']);
    expect(found?.changed).toEqual([{ n: 1, scene: 'The hall' }]);
  });

  test('a choice that the learner did not make is not spoken of', () => {
    expect(revised({}, since(why({ choices: ['a-app', 'b-sign'] }, 'Not yours.')))).toBeUndefined();
  });
});

describe('where all decisions fit', () => {
  test('what changed about them is told', () => {
    expect(revised({}, since(why({ choices: ['b-wait'] }, 'Four minutes, not ten.')), { ending: 'safe' })).toEqual({
      kept: 3,
      changed: [{ n: 2, scene: 'The room' }],
      leads: 'She stays',
      ended: true,
      otherwise: false,
      newer: false,
      why: ['Four minutes, not ten.'],
    });
  });

  test('and lead to another ending than the record holds, or to none yet', () => {
    const desk = { ...DESK, choices: [{ id: 'c-refer', goes: 'harm' }] };
    const later = {
      desk: { ...DESK, choices: [{ id: 'c-refer', goes: 'last' }] },
      last: { title: 'The last', choices: [{ id: 'd', goes: 'safe' }] },
    };
    expect(revised({ desk }, since(), { ending: 'safe' })).toMatchObject({
      otherwise: true,
      leads: 'She is gone',
      kept: 3,
    });
    expect(revised(later, since(), { ending: 'safe' })).toMatchObject({ otherwise: true, leads: 'The last' });
    expect(revised({ desk }, since(), { ending: 'an-ending-that-is-gone' })).toMatchObject({ otherwise: true });
    // Not come to an ending yet: nobody was told another one.
    expect(revised({ desk })).toBeUndefined();
  });
});

test('a run of a later version that does not fit says that it is one', () => {
  expect(revised({}, since(), { content: 3, choices: ['a-later'] })).toMatchObject({ newer: true, kept: 0, why: [] });
});

test('choices named like parts of every object are only choices that are gone', () => {
  expect(revised({}, since(), { choices: ['constructor'] })?.broken?.is).toBe('gone');
});
