import { expect, test } from 'vitest';
import { askForSession, leader, openSession, phone, screen } from '../support/classroom/a-device.ts';
import { startNginx, startRedis, startServer } from '../support/classroom/start-servers.ts';
import { closes, ends } from '../support/classroom/at-the-end.ts';
import { until } from '../support/classroom/until.ts';

const PEOPLE = 12;
const CHOICES = ['ask', 'note', 'push'];
const choiceOf = (i: number): string => CHOICES[i % CHOICES.length] ?? '';

test('behind nginx, set as the example says, a room votes on through the death of a process, and limits count who really asks', async () => {
  const redis = ends(await startRedis());
  const env = { REDIS_URL: redis.url, BEHIND_PROXY: '1' } as const;
  const servers = await Promise.all([0, 1].map(async () => ends(await startServer(env))));
  const proxy = ends(await startNginx(servers.map(({ port }) => port)));
  const at = (): number => proxy.port;
  const session = await openSession(at());
  const lead = await closes(leader(at, session)).ready();
  const big = await closes(screen(at, session)).ready();
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => closes(phone(at, session.code)).ready()));
  await lead.go('next', 'next', 'vote');
  await until(() => people.every(({ view }) => view?.phase === 'voting'));
  await Promise.all(people.map((each) => each.vote('ask')));
  const welcomes = (): number[] =>
    people.map(({ heard }) => heard.reduce((sum, { type }) => sum + (type === 'welcome' ? 1 : 0), 0));
  const seats = people.map(({ seat }) => seat);

  const votes = people.map((each, i) => each.vote(choiceOf(i)));
  await servers[0]?.kill();
  expect(await Promise.all(votes)).toEqual(Array(PEOPLE).fill(undefined));
  await until(() => [lead, big, ...people].every(({ state }) => state.is === 'open'));
  expect(people.map(({ seat }) => seat)).toEqual(seats);
  // The lines were spread over both: some had to come back, and some did not.
  expect(new Set(welcomes())).toEqual(new Set([1, 2]));
  await lead.go('close', 'discuss', 'vote', 'close');
  await until(() => big.view?.phase === 'closed' && big.view.decision?.tallies?.length === 2);
  expect(big.view?.decision?.tallies?.[0]?.counts).toEqual({ ask: 4, note: 4, push: 4 });

  expect((await askForSession(at(), { plan: 'x'.repeat(300_000) })).status).toBe(413);
  const guess = async (i: number): Promise<number> => {
    const headers = { 'x-forwarded-for': `10.0.0.${String(i)}` };
    return (await fetch(`http://127.0.0.1:${at()}/room/report?code=AAAAAA`, { headers })).status;
  };
  const answers: number[] = [];
  for (let i = 0; i < 90; i++) answers.push(await guess(i));
  expect(new Set(answers)).toEqual(new Set([404, 429]));
});
