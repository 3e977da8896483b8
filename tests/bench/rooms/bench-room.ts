import { setTimeout } from 'node:timers/promises';
import { leader, openSession, screen, type Device } from '../../support/classroom/a-device.ts';
import { until } from '../../support/classroom/until.ts';
import { benchPhone, type BenchPhone } from './bench-phone.ts';

/** A room full of phones that is in the middle of a vote. */
export interface BenchRoom {
  lead: Device;
  big: Device;
  phones: BenchPhone[];
  /** When the big screen first showed so many votes, in order: at index 0 one vote. */
  shown: number[];
}

const CHOICES = ['ask', 'note', 'push'];
const LONG = 120_000;

/** Fills a room and opens the vote of its first decision. */
export async function benchRoom(port: () => number, people: number): Promise<BenchRoom> {
  const session = await openSession(port());
  const lead = await leader(port, session).ready();
  const big = await screen(port, session).ready();
  const phones = Array.from({ length: people }, () => benchPhone(port, session.code));
  await until(() => phones.every(({ open }) => open), LONG);
  await lead.go('next', 'next', 'vote');
  const step = lead.view?.step;
  await until(() => phones.every((each) => each.step === step), LONG);
  const room: BenchRoom = { lead, big, phones, shown: [] };
  big.onCount = ({ voted }) => {
    while (room.shown.length < voted) room.shown.push(performance.now());
  };
  return room;
}

/** How far the big screen and the acknowledgements were behind, in milliseconds, one for each vote. */
export interface Lags {
  screen: number[];
  acknowledged: number[];
}

/** Lets everyone vote once, at a moment of their own within `seconds`. */
export async function voteOnce({ phones, shown }: BenchRoom, seconds: number): Promise<Lags> {
  const sent: number[] = [];
  const acknowledged = await Promise.all(
    phones.map(async (phone, i) => {
      await setTimeout(Math.random() * seconds * 1000);
      const at = performance.now();
      sent.push(at);
      return (await phone.vote(CHOICES[i % CHOICES.length] ?? 'ask')) - at;
    }),
  );
  await until(() => shown.length >= phones.length, LONG);
  return { screen: sent.map((at, i) => (shown[i] ?? Infinity) - at), acknowledged };
}

/** Lets everyone change their vote until `stopped` says so. Resolves when each has its last answer. */
export async function voteOn({ phones }: BenchRoom, stopped: () => boolean): Promise<void> {
  await Promise.all(
    phones.map(async (phone, i) => {
      for (let turn = i; !stopped(); turn++) {
        await phone.vote(CHOICES[turn % CHOICES.length] ?? 'ask');
        await setTimeout(500 + Math.random() * 500);
      }
    }),
  );
}

export function closeRoom({ lead, big, phones }: BenchRoom): void {
  for (const each of [lead, big, ...phones]) each.close();
}
