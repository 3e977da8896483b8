import type { Change, Counts, Decision, Done, Round, Tally } from './session.ts';
import type { Settings } from './settings.ts';

/**
 * What may be shown of a round. Raised hands were seen by everyone and count always; votes by phone count only when they are
 * enough to hide each single one, also from somebody who subtracts the hands. `counts` is null when fewer than `least` are left.
 */
export function tallyOf(round: Round, options: readonly string[], settings: Pick<Settings, 'least'>): Tally {
  const { phones, hands } = round;
  const { least } = settings;
  const votes = Object.values(phones);
  const enough = phonesShown(round, settings);
  const counts: Counts = Object.fromEntries(
    options.map((id) => [id, (hands[id] ?? 0) + (enough ? votes.filter((vote) => vote === id).length : 0)]),
  );
  const voters = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const left = enough ? 0 : votes.length;
  return voters >= least ? { counts, voters, left } : { counts: null, voters: 0, left: left + voters };
}

/** What may be shown of each round of a decision; of an earlier sitting nothing else was kept. */
export function talliesOf(place: Decision | Done, settings: Pick<Settings, 'least'>): Tally[] {
  return 'tallies' in place ? place.tallies : place.rounds.map((round) => tallyOf(round, place.options, settings));
}

/** Whether the votes by phone of a round are enough to be shown. */
export function phonesShown({ phones }: Round, { least }: Pick<Settings, 'least'>): boolean {
  return Object.keys(phones).length >= least;
}

/**
 * How many seats changed their mind between the rounds; null when there was no second round or too few voted in both. Also null when a few voted
 * in one round alone: beside the counts of both rounds it would tell how these few voted.
 */
export function changeOf({ rounds }: Pick<Decision, 'rounds'>, { least }: Pick<Settings, 'least'>): Change {
  const [one, two] = rounds;
  if (!one || !two) return null;
  const both = Object.entries(two.phones).filter(([seat]) => Object.hasOwn(one.phones, seat));
  const alone = [one, two].map(({ phones }) => Object.keys(phones).length - both.length);
  if (both.length < least || alone.some((few) => few > 0 && few < least)) return null;
  return { both: both.length, changed: both.filter(([seat, choice]) => one.phones[seat] !== choice).length };
}

/** What the room chose in the last round that may be shown: one choice, several that are level, or none because too few voted. */
export function roomsChoice({ rounds, options }: Pick<Decision, 'rounds' | 'options'>, settings: Settings): string[] {
  const last = rounds.at(-1);
  const { counts } = last ? tallyOf(last, options, settings) : { counts: null };
  if (!counts) return [];
  const most = Math.max(...options.map((id) => counts[id] ?? 0));
  return options.filter((id) => counts[id] === most);
}
