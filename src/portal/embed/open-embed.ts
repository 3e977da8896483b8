import type { CourseEvent } from '../../domain/record/events.ts';
import { openGate } from '../../domain/record/gate.ts';
import { RECORD_VERSION } from '../../domain/record/ladder.ts';
import { merge } from '../../domain/record/merge.ts';
import { newsTo } from '../../domain/record/news.ts';
import type { Kept, Opened, Portal } from '../port.ts';
import type { HostLine } from './host-line.ts';
import type { HostMessage } from './messages.ts';

/** What may leave the frame: all but private notes. */
const leaves = (events: readonly CourseEvent[]) => events.filter(({ verb }) => verb !== 'commented');

interface Given {
  line: HostLine;
  /** The record in this browser, as far as it lets a page in a frame keep one. */
  own: Portal;
  /** The page that is shown. */
  page: string;
  /** Is told who keeps the record, each time that something is kept. */
  heard?: (keepers: Keepers) => void;
  /** Milliseconds to wait for the page around. */
  patience?: number;
}

/** Who keeps the record: this browser, the page around, or both. */
export type Keepers = 'browser' | 'host' | 'both';

/**
 * The record of a course inside another page. It is kept in this browser where that is allowed in a frame, and by the page around where
 * that page says so; both are merged by the identity of events. Either is enough for `saved`. Where neither keeps it, the answer is that of
 * this browser, and the course says so.
 */
export function openEmbed({ line, own, page, heard = () => undefined, patience = 1500 }: Given): Portal {
  let keeps = false;
  let asked = 0;
  const stops = new Set<() => void>();

  /** The first answer that fits, or `undefined` if none comes in time. */
  function answer<Fitting extends HostMessage>(fits: (message: HostMessage) => Fitting | undefined) {
    return new Promise<Fitting | undefined>((resolve) => {
      const timer = setTimeout(() => {
        done(undefined);
      }, patience);
      const stop = line.listen((message) => {
        const fitting = fits(message);
        if (fitting) done(fitting);
      });
      const done = (found: Fitting | undefined) => {
        clearTimeout(timer);
        stop();
        stops.delete(stop);
        resolve(found);
      };
      stops.add(stop);
    });
  }

  /** Tells of events; `true` once the page around says that it has kept them. */
  async function tell(events: readonly CourseEvent[], all = false): Promise<boolean> {
    const given = leaves(events);
    if (given.length === 0 && !all) return false;
    const ask = ++asked;
    const kept = answer((message) => (message.is === 'kept' && message.ask === ask ? message : undefined));
    line.say({ is: 'events', version: RECORD_VERSION, events: given, all, ask });
    return keeps && (await kept)?.kept === true && given.length === events.length;
  }

  async function open(): Promise<Opened> {
    const welcome = answer((message) => (message.is === 'welcome' ? message : undefined));
    line.say({ is: 'open', page });
    const [mine, theirs] = await Promise.all([own.open(), welcome]);
    const read = openGate(theirs?.record ?? { version: RECORD_VERSION, events: [] });
    // What a later release of the course wrote is not written over.
    keeps = theirs?.keeps === true && read.report.refused !== 'newer-version';
    const ours = merge(mine.events, mine.unsaved);
    const events = merge(ours, read.events);
    const news = newsTo(ours, read.events);
    if (news.length > 0) await own.append(news);
    if (!keeps) {
      sayWho(mine, false);
      return { ...mine, events: merge(mine.events, read.events) };
    }
    const older = (Object(theirs?.record) as { version?: unknown }).version !== RECORD_VERSION;
    const missing = newsTo(read.events, leaves(events));
    const kept = missing.length === 0 && !older ? true : await tell(older ? leaves(events) : missing, older);
    sayWho(mine, kept);
    return kept && mine.state !== 'saved' ? { ...mine, state: 'saved', events, unsaved: [] } : { ...mine, events };
  }

  async function append(events: readonly CourseEvent[]): Promise<Kept> {
    const told = tell(events);
    const kept = await own.append(events);
    void told.then((there) => {
      sayWho(kept, there);
    });
    return kept.state !== 'saved' && (await told) ? { state: 'saved' } : kept;
  }

  function sayWho({ state }: Kept, there: boolean): void {
    const here = state === 'saved';
    if (here || there) heard(here && there ? 'both' : here ? 'browser' : 'host');
  }

  return {
    kind: 'embed',
    open,
    append,
    listen: (hear) =>
      own.listen((events, instead) => {
        // A record that was replaced or erased here does not come back from the page around.
        if (instead) void tell(events, true);
        hear(events, instead);
      }),
    close() {
      for (const stop of stops) stop();
      return own.close();
    },
  };
}
