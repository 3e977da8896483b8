import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Device, leader, openSession, phone, screen } from '../support/classroom/a-device.ts';
import { aFolder, startRedis, startServer } from '../support/classroom/start-servers.ts';
import { atTheEnd, closes, ends } from '../support/classroom/at-the-end.ts';
import { until } from '../support/classroom/until.ts';

const CHOICES = ['ask', 'note', 'push'];
const PEOPLE = 24;

/** Lets a phone change its vote again and again, and keeps the last one that was acknowledged. */
function votesOn(device: Device) {
  const voter = { device, acknowledged: undefined as string | undefined, stopped: false, done: Promise.resolve() };
  voter.done = (async () => {
    for (let i = 0; !voter.stopped; i++) {
      const choice = CHOICES[i % CHOICES.length] ?? 'ask';
      if ((await device.vote(choice)) === undefined) voter.acknowledged = choice;
      await setTimeout(40 + (i % 7) * 20);
    }
  })();
  return voter;
}

/** Kills while everyone votes; then every phone must be back in its seat, and its last acknowledged vote must be there. */
async function votesSurvive(people: Device[], big: Device, kill: () => Promise<void>): Promise<void> {
  const voters = people.map(votesOn);
  await until(() => voters.every(({ acknowledged }) => acknowledged !== undefined));
  const seats = people.map(({ seat }) => seat);
  const welcomes = people.map(({ heard }) => heard.length);
  await kill();
  await until(() => people.every(({ state }) => state.is === 'open'));
  for (const voter of voters) voter.stopped = true;
  await Promise.all(voters.map(({ done }) => done));
  expect(people.map(({ seat }) => seat)).toEqual(seats);
  expect(people.some(({ heard }, i) => heard.slice(welcomes[i]).some(({ type }) => type === 'welcome'))).toBe(true);
  // What the server holds is seen by a line that begins anew.
  for (const each of people) each.mine = null;
  for (const each of people) each.line.close();
  await until(() => big.count?.voted === PEOPLE);
  return Promise.all(
    voters.map(async ({ device, acknowledged }) => {
      const again = closes(phone(device.port, device.code, device.seat));
      await again.ready();
      expect(again.mine).toBe(acknowledged);
    }),
  ).then(() => undefined);
}

test('with SQLite every acknowledged vote is there after the server was killed and started again', async () => {
  const folder = aFolder();
  atTheEnd(folder.remove);
  const data = { SESSION_DATA: join(folder.path, 'sessions.sqlite') };
  let server = ends(await startServer(data));
  const at = (): number => server.port;
  const session = await openSession(at());
  const lead = await closes(leader(at, session)).ready();
  const big = await closes(screen(at, session)).ready();
  const people = Array.from({ length: PEOPLE }, () => closes(phone(at, session.code)));
  await Promise.all(people.map((each) => each.ready()));
  await lead.go('next', 'next', 'vote');
  await votesSurvive(people, big, async () => {
    await server.kill();
    server = ends(await startServer(data, server.port));
  });
  await until(() => lead.state.is === 'open');
  await lead.go('close');
  expect(lead.view?.phase).toBe('closed');
});

test('with Redis three processes share a session, and the death of one loses neither a vote nor a seat', async () => {
  const redis = ends(await startRedis());
  const servers = await Promise.all([0, 1, 2].map(async () => ends(await startServer({ REDIS_URL: redis.url }))));
  let living = servers.map(({ port }) => port);
  let turn = 0;
  // As a load balancer would: each connection to the next process that lives.
  const at = (): number => living[turn++ % living.length] ?? 0;
  const session = await openSession(at());
  const lead = await closes(leader(at, session)).ready();
  const big = await closes(screen(at, session)).ready();
  const people = Array.from({ length: PEOPLE }, () => closes(phone(at, session.code)));
  await Promise.all(people.map((each) => each.ready()));
  await until(() => big.count?.present === PEOPLE && big.count.joined === PEOPLE);
  await lead.go('next', 'next', 'vote');
  await until(() => people.every(({ view }) => view?.phase === 'voting'));
  await votesSurvive(people, big, async () => {
    const [victim] = servers;
    living = living.filter((port) => port !== victim?.port);
    await victim?.kill();
  });
  await until(() => lead.state.is === 'open' && big.state.is === 'open');
  await lead.go('close');
  await until(() => big.view?.phase === 'closed');
});

test('what the disk does not take is not acknowledged, and comes there as soon as it can; an older vote never undoes a newer one', async () => {
  const folder = aFolder();
  atTheEnd(folder.remove);
  const file = join(folder.path, 'sessions.sqlite');
  const server = ends(await startServer({ SESSION_DATA: file }));
  const session = await openSession(server.port);
  const at = (): number => server.port;
  const lead = await closes(leader(at, session)).ready();
  const [one, two] = [closes(phone(at, session.code)), closes(phone(at, session.code))];
  await Promise.all([one.ready(), two.ready()]);
  await lead.go('next', 'next', 'vote');
  await until(() => [one, two].every(({ view }) => view?.phase === 'voting'));
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  let acknowledged = 0;
  const votes = [one, two].map((each) => each.vote('push').then(() => (acknowledged += 1)));
  // The server waits two seconds for the file, and says then that nothing was kept; the phones ask again half a second later.
  await setTimeout(2250);
  expect(acknowledged).toBe(0);
  other.exec('ROLLBACK');
  other.close();
  expect(await one.vote('ask')).toBeUndefined();
  await Promise.all(votes);
  // A line that begins anew hears what is kept.
  for (const [seat, choice] of [
    [one.seat, 'ask'],
    [two.seat, 'push'],
  ]) {
    const again = closes(phone(at, session.code, seat));
    await again.ready();
    expect(again.mine).toBe(choice);
  }
});
