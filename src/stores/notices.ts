import { atom, type ReadableAtom } from 'nanostores';
import type { GateReport } from '../domain/record/gate.ts';
import type { Environment } from './environment.ts';
import type { Kept } from '../portal/port.ts';

/** Something to tell the learner once; the key names its words in the catalogue. */
export interface Notice {
  key: 'memory-only' | 'save-failed' | 'record-aside' | 'events-aside';
  /** How many events were set aside; 0 where nothing is counted. */
  count: number;
}

interface Notices {
  $notices: ReadableAtom<readonly Notice[]>;
  dismiss: (key: Notice['key']) => void;
  onOpened: (report: GateReport, beside: boolean) => void;
  onSaved: (state: Kept['state']) => void;
}

/** Turns what happens to the record into notices: each once on a page, and once in a tab after it was dismissed. */
export function createNotices(environment: Environment): Notices {
  const $notices = atom<readonly Notice[]>([]);
  let told = '';

  function tell(key: Notice['key'], count = 0): void {
    const name = `${key}:${count} `;
    if ((told + environment.told()).includes(name)) return;
    told += name;
    $notices.set([...$notices.get(), { key, count }]);
  }

  function drop(...keys: Notice['key'][]): void {
    $notices.set($notices.get().filter(({ key }) => !keys.includes(key)));
  }

  return {
    $notices,
    dismiss(key) {
      const names = $notices.get().map((notice) => (notice.key === key ? `${key}:${notice.count} ` : ''));
      environment.setTold(environment.told() + names.join(''));
      drop(key);
    },
    onOpened({ kept, aside }, beside) {
      if (aside > 0) tell('events-aside', aside);
      if (beside && kept === 0) tell('record-aside');
    },
    onSaved(state) {
      if (state === 'memory') tell('memory-only');
      else if (state === 'failed') tell('save-failed');
      else drop('memory-only', 'save-failed');
    },
  };
}
