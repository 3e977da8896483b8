import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { openCmi5 } from '../../src/portal/cmi5/open-cmi5.ts';
import { openTeller } from '../../src/portal/launch/open-teller.ts';
import { aHistory } from '../support/an-event.ts';
import { anInteraction } from '../support/an-interaction.ts';
import { FakeStorage } from '../support/browser-storage.ts';
import { eventually } from '../support/eventually.ts';
import { openPortal } from '../support/xapi/open-portal.ts';
import { aBatch } from '../support/a-batch.ts';
import { replay, type Step } from '../support/xapi/replay.ts';

interface Story {
  name: string;
  clause: string;
  steps: Step[];
  tells: string[];
  /** Answers with which the store may refuse something in this story; in all others it refuses nothing. */
  refuses?: number[];
}

const stories = parse(readFileSync('tests/fixtures/portals/cmi5.yaml', 'utf8')) as Story[];

let portal: Awaited<ReturnType<typeof openPortal>>;

beforeEach(async () => {
  vi.stubGlobal('sessionStorage', new FakeStorage());
  vi.stubGlobal('localStorage', new FakeStorage());
  portal = await openPortal();
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await portal.close();
});

describe('a session with a cmi5 portal', () => {
  test.for(stories)('$clause: $name', async ({ steps, tells, refuses = [] }) => {
    const registration = randomUUID();
    const { came, said } = await replay(portal, registration, steps);
    expect(came).toEqual(said);
    await eventually(() => expect(portal.verbs(registration)).toEqual(tells));
    expect(portal.refusals.filter(({ status }) => !refuses.includes(status))).toEqual([]);
  });

  const open = (search: string) => openCmi5({ search, language: 'en', now: Date.now });
  const normal = { completion: 'incomplete' as const };

  test('brings back the record and the place on another device', async () => {
    const { registration, search } = portal.launch();
    const first = open(search);
    expect(await first.start()).toMatchObject({ record: '', location: '', mode: 'normal' });
    await first.send(aBatch(normal, 'the record'));
    first.end(undefined, { asked: true });

    vi.stubGlobal('sessionStorage', new FakeStorage());
    vi.stubGlobal('localStorage', new FakeStorage());
    const second = open(portal.launch({ registration }).search);
    expect(await second.start()).toMatchObject({ record: 'the record', location: 'lesson-the-order.html#s2' });
  });

  test('hears of a record that another window has kept, and writes only after it was merged', async () => {
    const { search } = portal.launch();
    const one = open(search);
    await one.start();
    // The same launch in a second window: it has the token from the tab’s notes.
    const other = open(search);
    await other.start();
    expect(await one.send(aBatch(normal, 'mine'))).toEqual({ state: 'saved' });
    expect(await other.send(aBatch(normal, 'theirs'))).toEqual({ state: 'changed', record: 'mine' });
    expect(await other.send(aBatch(normal, 'mine and theirs'))).toEqual({ state: 'saved' });
    expect(await one.send(aBatch(normal, 'mine, more'))).toEqual({ state: 'changed', record: 'mine and theirs' });
  });

  test('what another window has told of the registration stays told', async () => {
    const { registration, search } = portal.launch();
    const one = open(search);
    await one.start();
    const other = open(search);
    await other.start();
    expect(await one.send(aBatch({ completion: 'completed', progress: 1 }, 'mine'))).toEqual({ state: 'saved' });
    expect(await other.send(aBatch(normal, 'theirs'))).toMatchObject({ state: 'changed' });
    expect(await other.send(aBatch({ completion: 'completed', progress: 1 }, 'both'))).toEqual({ state: 'saved' });
    expect(portal.verbs(registration)).toEqual(['initialized', 'completed']);
    expect([...portal.documents.kept.values()].join()).toContain('"completed":true');
  });

  test('is tried again after pauses that grow up to five minutes, until the portal takes it', async () => {
    const { registration, search } = portal.launch();
    const session = open(search);
    await session.start();
    portal.trouble.down = 'all';
    const pauses: number[] = [];
    const events = aHistory([{ verb: 'completed', lesson: 'welcome' }]);
    const teller = openTeller(
      session,
      {
        write: () => ({ text: 'the record', left: 0 }),
        read: () => events,
        report: () => aBatch(normal, '').report,
        interactions: (fresh) => fresh.map(({ id }) => anInteraction({ event: id })),
        location: () => 'lesson-welcome.html',
        seconds: () => 60,
        calm: () => Promise.resolve(),
        later: (work, milliseconds) => {
          if (pauses.push(milliseconds) === 8) portal.trouble.down = false;
          setTimeout(work);
        },
      },
      { events, reported: [], limit: undefined, quiet: false, untouchable: false },
    );
    await eventually(() => expect(teller.told().state).toBe('saved'));
    expect(pauses).toEqual([5000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000]);
    expect(portal.verbs(registration)).toEqual(['initialized', 'answered']);
  });

  test('takes what it wrote itself while the page was covered for its own', async () => {
    const session = open(portal.launch().search);
    await session.start();
    session.secure(aBatch(normal, 'covered'));
    await eventually(() => expect([...portal.documents.kept.values()].join()).toContain('covered'));
    expect(await session.send(aBatch(normal, 'shown again'))).toEqual({ state: 'saved' });
  });

  test('names where to go after the session only when the learner asked to leave', async () => {
    const returnURL = 'https://portal.example/course/7';
    for (const asked of [true, false]) {
      const session = open(portal.launch({ data: { returnURL } }).search);
      await session.start();
      expect(session.end(undefined, { asked })).toBe(asked ? returnURL : undefined);
    }
  });

  test('says why there is no portal: no parameters, a token that was used, no answer', async () => {
    expect(await open('?endpoint=https://lrs.example').start()).toEqual({
      missing: 'not-found',
      cause: 'Launch parameters: fetch, actor, registration, activityId',
    });
    const { search } = portal.launch();
    await open(search).start();
    vi.stubGlobal('sessionStorage', new FakeStorage());
    expect(await open(search).start()).toEqual({ missing: 'refused', cause: 'fetch: 200 1 It has been returned.' });
    const unprepared = portal.launch();
    portal.documents.kept.clear();
    expect(await open(unprepared.search).start()).toEqual({ missing: 'refused', cause: 'LMS.LaunchData: 404' });
    await portal.close();
    vi.stubGlobal('sessionStorage', new FakeStorage());
    expect(await open(search).start()).toMatchObject({ missing: 'no-answer' });
  });

  test('examines the store for the doctor: what it keeps, what it forgets, and why there is no session', async () => {
    const { search, session: id } = portal.launch({ data: { moveOn: 'Passed', masteryScore: 0.8 } });
    const session = open(search);
    await session.start();
    expect(await session.examine?.()).toMatchObject({
      session: 'open',
      launch: { launchMode: 'Normal', moveOn: 'Passed', masteryScore: 0.8, returns: false },
      length: 64_000,
      versions: true,
      guards: true,
      statements: true,
      said: [],
    });
    expect([...portal.documents.kept.keys()].filter((key) => key.includes('doctor'))).toEqual([]);

    portal.trouble.lies = true;
    const lied = await session.examine?.();
    expect(lied).toMatchObject({ length: 0, statements: true });
    expect(lied).not.toHaveProperty('guards');

    vi.stubGlobal('sessionStorage', new FakeStorage());
    const refused = open(search);
    await refused.start();
    const none = await refused.examine?.();
    expect(none).toMatchObject({ session: 'refused', said: ['POST fetch – no token'] });
    expect(JSON.stringify(none)).not.toContain(id);
  });

  test('keeps nothing on the device of which it could be read who the learner is', async () => {
    const { search } = portal.launch({ learner: 'maria.lopez' });
    const session = open(search);
    await session.start();
    portal.trouble.down = 'statements';
    await session.send(aBatch({ answers: ['e-1'] }, 'r'));
    const kept = [...(localStorage as unknown as FakeStorage).items];
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/maria|portal\.example"|homePage/);
  });
});
