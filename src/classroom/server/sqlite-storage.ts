import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { JournalEvent, SessionEvent } from '../session/events.ts';
import { paced } from './paced.ts';
import type { Follower, SessionRecord, Storage } from './storage.ts';

const TABLES = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 2000;
  CREATE TABLE IF NOT EXISTS session (code TEXT PRIMARY KEY, record TEXT NOT NULL, expires INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS journal (
    code TEXT NOT NULL REFERENCES session (code) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (code, n)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS room_case (hash TEXT PRIMARY KEY, text TEXT NOT NULL, until INTEGER NOT NULL) STRICT;
`;

interface Waiting {
  code: string;
  events: readonly SessionEvent[];
  resolve: (first: number | undefined) => void;
  reject: (error: unknown) => void;
}

/**
 * Keeps sessions in one SQLite file. What is appended in the same few milliseconds is written together, so that one write to the
 * disk serves many votes; nothing is acknowledged or told before it is there. Throws when the file cannot be opened.
 * @param file path of the file; its folder is made
 */
export function sqliteStorage(file: string): Storage {
  mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file);
  db.exec(TABLES);
  const sql = {
    open: db.prepare('INSERT OR IGNORE INTO session (code, record, expires) VALUES (?, ?, ?)'),
    find: db.prepare('SELECT record FROM session WHERE code = ?'),
    next: db.prepare(
      'SELECT (SELECT max(n) + 1 FROM journal WHERE journal.code = session.code) AS n FROM session WHERE code = ?',
    ),
    append: db.prepare('INSERT INTO journal (code, n, event) VALUES (?, ?, ?)'),
    journal: db.prepare('SELECT event FROM journal WHERE code = ? ORDER BY n'),
    keepCase: db.prepare(
      'INSERT INTO room_case (hash, text, until) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET until = max(until, excluded.until)',
    ),
    caseText: db.prepare('SELECT text FROM room_case WHERE hash = ?'),
    erase: db.prepare('DELETE FROM session WHERE code = ?'),
    sweep: db.prepare('DELETE FROM session WHERE expires <= ?'),
    sweepCases: db.prepare('DELETE FROM room_case WHERE until <= ?'),
  };
  const followers = new Map<string, Set<Follower>>();
  let queue: Waiting[] = [];

  const together = (work: () => void): void => {
    db.exec('BEGIN IMMEDIATE');
    try {
      work();
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  };

  const flush = (): void => {
    const waiting = queue;
    queue = [];
    // It was closed meanwhile, and nothing waits any more.
    if (waiting.length === 0) return;
    const firsts: (number | undefined)[] = [];
    try {
      together(() => {
        for (const { code, events } of waiting) {
          const first = sql.next.get(code)?.n as number | undefined;
          firsts.push(first);
          if (first !== undefined) events.forEach((event, i) => sql.append.run(code, first + i, JSON.stringify(event)));
        }
      });
    } catch (error) {
      for (const { reject } of waiting) reject(error);
      return;
    }
    waiting.forEach(({ code, events, resolve }, i) => {
      const first = firsts[i];
      if (first !== undefined) for (const { onEntries } of followers.get(code) ?? []) onEntries(first, [...events]);
      resolve(first);
    });
  };

  // Each write to the disk stops the process until the disk has answered.
  const flushSoon = paced(flush);

  const emptied = (): void => {
    // Without this, what was deleted would stay readable in the log beside the file.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  };

  return {
    open: async (record, opened) => {
      const { code, expires } = record;
      let isNew = false;
      together(() => {
        isNew = sql.open.run(code, JSON.stringify(record), expires).changes === 1;
        if (isNew) sql.append.run(code, 0, JSON.stringify(opened));
      });
      return Promise.resolve(isNew);
    },
    find: (code) => {
      const row = sql.find.get(code);
      return Promise.resolve(row && (JSON.parse(row.record as string) as SessionRecord));
    },
    append: (code, events) =>
      new Promise((resolve, reject) => {
        queue.push({ code, events, resolve, reject });
        flushSoon();
      }),
    follow: (code, follower) => {
      const rows = sql.journal.all(code);
      follower.onEntries(
        0,
        rows.map(({ event }) => JSON.parse(event as string) as JournalEvent),
      );
      const all = followers.get(code) ?? new Set();
      followers.set(code, all.add(follower));
      return Promise.resolve(() => {
        all.delete(follower);
        if (all.size === 0 && followers.get(code) === all) followers.delete(code);
        return Promise.resolve();
      });
    },
    tell: () => Promise.resolve(),
    keepCase: (hash, text, until) => {
      sql.keepCase.run(hash, text, until);
      return Promise.resolve();
    },
    caseText: (hash) => Promise.resolve(sql.caseText.get(hash)?.text as string | undefined),
    erase: (code) => {
      sql.erase.run(code);
      emptied();
      return Promise.resolve();
    },
    sweep: (now) => {
      const { changes } = sql.sweep.run(now);
      const cases = sql.sweepCases.run(now).changes;
      if (changes !== 0 || cases !== 0) emptied();
      return Promise.resolve();
    },
    close: () => {
      if (queue.length > 0) flush();
      db.close();
      return Promise.resolve();
    },
  };
}
