import { setTimeout } from 'node:timers/promises';
import { leader, openSession, screen, type Device } from '../../support/classroom/a-device.ts';
import { until } from '../../support/classroom/until.ts';
import { benchPhone, type BenchPhone } from './bench-phone.ts';

/** A room full of phones that is in the middle of a vote. */
export interface BenchRoom {
  lead: Device;
  big: Device;
  phones: BenchPhone[];
  /** The choices of the decision. */
  choices: string[];
  /** When the big screen first showed so many votes, in order: at index 0 one vote. */
  shown: number[];
}

const LONG = 120_000;

/**
 * Fills a room and opens the vote of its first decision.
 * @param name the case that is played; the small ones of the tests unless one is named
 */
export async function benchRoom(port: () => number, people: number, name?: string): Promise<BenchRoom> {
  const plan = name === undefined ? undefined : [{ case: name, scenes: [] }];
  const session = await openSession(port(), { rounds: 1 }, plan);
  const lead = await leader(port, session).ready();
  const big = await screen(port, session).ready();
  const phones = Array.from({ length: people }, () => benchPhone(port, session.code));
  await until(() => phones.every(({ open }) => open), LONG);
  await lead.go('next', 'next', 'vote');
  const step = lead.view?.step;
  await until(() => phones.every((each) => each.step === step), LONG);
  const choices = lead.view?.decision?.scene.options.map(({ id }) => id) ?? [];
  const room: BenchRoom = { lead, big, phones, choices, shown: [] };
  big.onCount = ({ voted }) => {
    while (room.shown.length < voted) room.shown.push(performance.now());
  };
  return room;
}

const choiceAt = ({ choices }: BenchRoom, turn: number): string => choices[turn % choices.length] ?? '';

/** How far the big screen and the acknowledgements were behind, in milliseconds, one for each vote. */
export interface Lags {
  screen: number[];
  acknowledged: number[];
}

/** Lets everyone vote once, at a moment of their own within `seconds`. */
export async function voteOnce(room: BenchRoom, seconds: number): Promise<Lags> {
  const { phones, shown } = room;
  const sent: number[] = [];
  const acknowledged = await Promise.all(
    phones.map(async (phone, i) => {
      await setTimeout(Math.random() * seconds * 1000);
      const at = performance.now();
      sent.push(at);
      return (await phone.vote(choiceAt(room, i))) - at;
    }),
  );
  await until(() => shown.length >= phones.length, LONG);
  return { screen: sent.map((at, i) => (shown[i] ?? Infinity) - at), acknowledged };
}

/** Closes the vote; how many of the acknowledged votes the result on the big screen does not hold. */
export async function lostVotes({ lead, big, phones, choices }: BenchRoom): Promise<number> {
  await lead.go('close');
  await until(() => big.view?.phase === 'closed', LONG);
  const counts = big.view?.decision?.tallies?.at(-1)?.counts ?? {};
  const voted = (choice: string): number => phones.filter(({ acknowledged }) => acknowledged === choice).length;
  return choices.reduce((lost, choice) => lost + Math.max(0, voted(choice) - (counts[choice] ?? 0)), 0);
}

/** Lets everyone change their vote every one to four seconds until `stopped` says so. Resolves when each has its last answer. */
export async function voteOn(room: BenchRoom, stopped: () => boolean): Promise<void> {
  await Promise.all(
    room.phones.map(async (phone, i) => {
      for (let turn = i; !stopped(); turn++) {
        await phone.vote(choiceAt(room, turn));
        await setTimeout(1000 + Math.random() * 3000);
      }
    }),
  );
}

export function closeRoom({ lead, big, phones }: BenchRoom): void {
  for (const each of [lead, big, ...phones]) each.close();
}
