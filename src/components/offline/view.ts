import { fill } from '../../i18n/fill.ts';
import type { offlineWords } from '../../i18n/en/offline.ts';
import type { Keeping } from './keeping.ts';
import { type Button, newerNotice, type Notice, troubleNotice } from './notice-view.ts';
import { shareWords, sizeWords } from './size-words.ts';

export type OfflineScriptWords = (typeof offlineWords)['script'];
type Of<Is extends Keeping['is']> = Keeping & { is: Is };

/** What the page shows. */
export interface View {
  notice?: Notice | undefined;
  title: string;
  text: string;
  note?: string;
  /** Of a hundred. */
  percent?: number;
  buttons: Button[];
}

/** Puts what is so into words and buttons. */
export function viewOf(keeping: Keeping, words: OfflineScriptWords): View {
  switch (keeping.is) {
    case 'unknown': {
      const { title, text, again } = words.unknown;
      return { title, text, buttons: [{ label: again, action: 'look' }] };
    }
    case 'impossible': {
      const { title, text } = words.trouble[keeping.trouble];
      return { title: words.open.title, text: '', buttons: [], notice: { isTrouble: true, title, text } };
    }
    case 'open':
      return keeping.progress.sent > 0 ? part(keeping, words) : open(keeping, words);
    case 'loading':
      return keeping.isBroken ? broken(keeping, words) : loading(keeping, words);
    case 'kept':
      return kept(keeping, words);
  }
}

function open({ progress, disk, free, stopped }: Of<'open'>, words: OfflineScriptWords): View {
  const { title, text, keep, room, tight, unsaid } = words.open;
  const sizes = {
    sent: sizeWords(progress.of, words),
    disk: sizeWords(disk, words),
    free: sizeWords(free ?? 0, words),
  };
  const fits = free === undefined ? unsaid : free > disk ? room : tight;
  return {
    notice: stopped && troubleNotice(stopped, disk, words),
    title,
    text: fill(text, sizes),
    note: fill(fits, sizes),
    // After trouble the button in the strip is the one.
    buttons: stopped ? [] : [{ label: fill(keep, sizes), action: 'keep', isMain: true }],
  };
}

function part({ progress: { sent, of }, disk, stopped }: Of<'open'>, words: OfflineScriptWords): View {
  const { title, text, on, remove } = words.part;
  const goOn: Button = { label: fill(on, { left: sizeWords(of - sent, words) }), action: 'keep', isMain: true };
  return {
    notice: stopped && troubleNotice(stopped, disk, words),
    title: fill(title, shareWords(sent, of, words)),
    text,
    percent: percent(sent, of),
    buttons: [...(stopped ? [] : [goOn]), { label: remove, action: 'remove' }],
  };
}

function loading({ progress: { sent, of, parts }, update }: Of<'loading'>, words: OfflineScriptWords): View {
  const t = words.keeping;
  const share = { ...shareWords(sent, of, words), version: update ?? '' };
  const { lessons, cases, law } = parts;
  return {
    title: fill(update === undefined ? t.title : t.update, share),
    text: fill(t.text, {
      lessons: lessons.n,
      allLessons: lessons.of,
      cases: cases.n,
      allCases: cases.of,
      law: law.n,
      allLaw: law.of,
    }),
    percent: percent(sent, of),
    buttons: [{ label: t.stop, action: 'stop' }],
  };
}

function broken({ progress: { sent, of } }: Of<'loading'>, words: OfflineScriptWords): View {
  const { title, text, now } = words.broken;
  return {
    title: of > 0 ? fill(title, shareWords(sent, of, words)) : words.unknown.title,
    text,
    percent: percent(sent, of),
    buttons: [
      { label: now, action: 'keep', isMain: true },
      { label: words.keeping.stop, action: 'stop' },
    ],
  };
}

function kept({ since, version, disk, lasting, newer, stopped }: Of<'kept'>, words: OfflineScriptWords): View {
  const t = words.kept;
  const day = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(since);
  return {
    notice: stopped ? troubleNotice(stopped, disk, words) : newer && newerNotice(newer, version, words),
    title: fill(t.title, { day }),
    text: fill(t.text, { version, disk: sizeWords(disk, words) }),
    percent: 100,
    note: lasting ? t.lasting : t.loose,
    buttons: [{ label: t.remove, action: 'remove' }],
  };
}

function percent(sent: number, of: number): number {
  return of > 0 ? Math.floor((sent / of) * 100) : 0;
}
