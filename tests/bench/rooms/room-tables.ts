import { table } from '../../../src/build/weight/table.ts';
import { bareTime } from './bare-time.ts';
import { type Crowd, killTimes, voteTimes } from './room-times.ts';

const HALL = { rooms: 1, people: 300 };
const MANY = { rooms: 100, people: 100 };

/** Measures live sessions and prints tables as they are done. */
export async function roomTables(heading: (text: string) => void): Promise<void> {
  const rows = async (
    crowds: [string, Crowd][],
    measure: (crowd: Crowd) => Promise<string[]>,
    head: string[],
  ): Promise<void> => {
    const measured: string[][] = [];
    for (const [name, crowd] of crowds) measured.push([name, ...(await measure(crowd))]);
    console.log(table(head, measured));
  };

  heading(
    'Live sessions: everyone votes once within two seconds (ms that the big screen is behind; aim: p99 150, 150 MB)',
  );
  await rows(
    [
      ['1 × 300, npm start', { ...HALL, store: 'sqlite', course: 'the-list' }],
      ['100 × 100, one process, SQLite', { ...MANY, store: 'sqlite' }],
      ['100 × 100, three processes, Redis', { ...MANY, store: 'redis' }],
    ],
    voteTimes,
    ['rooms × phones', 'votes', 'lost', 'middle', 'p99', 'most', 'acknowledged p99', 'own lag p99', 'MB', 'busy %'],
  );

  heading('Live sessions: a process is killed while everyone votes (aim: no vote lost, all back within 3 s)');
  await rows(
    [
      ['1 × 300, npm start, started again', { ...HALL, store: 'sqlite', course: 'the-list' }],
      ['100 × 100, SQLite, started again', { ...MANY, store: 'sqlite' }],
      ['100 × 100, Redis, one of three', { ...MANY, store: 'redis' }],
    ],
    killTimes,
    ['rooms × phones', 'acknowledged', 'lost', 's without a server', 's until all are back'],
  );
  const phones = MANY.rooms * MANY.people;
  const bare = (await bareTime(phones)).toFixed(1);
  console.log(`${String(phones)} phones on this machine where the server does nothing but take them: ${bare} s.`);
}
