import { expect, test } from 'vitest';
import { killTimes, voteTimes } from '../bench/rooms/room-times.ts';

const CROWD = { rooms: 6, people: 10 };

test.each(['sqlite', 'redis'] as const)(
  'with %s several rooms vote at once, and every vote is in the result on the big screen',
  async (store) => {
    const [votes, lost] = await voteTimes({ ...CROWD, store });
    expect([votes, lost]).toEqual(['60', '0']);
  },
);

test('several rooms on three processes lose no vote when one of these is killed, and everyone is back soon', async () => {
  const [acknowledged, lost, , seconds] = await killTimes({ ...CROWD, store: 'redis' });
  expect([acknowledged, lost]).toEqual(['60', '0']);
  expect(Number(seconds)).toBeLessThan(10);
});
