import type { Bucket } from './bucket.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';

/**
 * Finds the session of a code; undefined when there is none. A code that has to be looked up counts as a wrong guess until it is found:
 * otherwise any number could be tried while the first is still looked up.
 * @param code undefined when what was typed cannot be one
 */
export async function findRoom(
  code: string | undefined,
  guesses: Bucket,
  rooms: Rooms,
  now: () => number,
): Promise<Room | undefined> {
  const known = code !== undefined && rooms.knows(code);
  if (!known) guesses.take(now());
  let room: Room | undefined;
  try {
    room = code === undefined ? undefined : await rooms.get(code);
  } catch (error) {
    // Where the storage is out of reach nobody has guessed wrong.
    if (!known) guesses.giveBack();
    throw error;
  }
  if (room && !known) guesses.giveBack();
  if (!room && known) guesses.take(now());
  return room;
}
