import { fill } from '../../i18n/fill.ts';
import type { offlineWords } from '../../i18n/en/offline.ts';
import type { Newer, Stopped } from './keeping.ts';
import { sizeWords } from './size-words.ts';

type Words = Pick<(typeof offlineWords)['script'], 'locale' | 'kb' | 'mb' | 'newer' | 'trouble'>;

/** As many changes are told in a strip. */
const TOLD = 2;

/** What a button asks for: `look` looks again. */
export type Action = 'keep' | 'stop' | 'remove' | 'use' | 'look';

export interface Button {
  label: string;
  action: Action;
  isMain?: boolean;
}

/** A strip above the sheet. */
export interface Notice {
  isTrouble: boolean;
  title: string;
  text: string;
  button?: Button | undefined;
}

/** Says that a newer version is there, or here and ready; `now` is the version that is kept. */
export function newerNotice(
  { version, left, news }: Pick<Newer, 'version' | 'left' | 'news'>,
  now: string,
  words: Pick<Words, 'locale' | 'kb' | 'mb' | 'newer'>,
): Notice {
  const t = words.newer;
  const isSame = version === now;
  const values = { version, left: sizeWords(left, words) };
  const [title, text, button]: [string, string, Button] =
    left > 0
      ? [isSame ? t.same : t.title, t.text, { label: t.load, action: 'keep' }]
      : [isSame ? t.sameReady : t.ready, t.readyText, { label: t.use, action: 'use' }];
  return {
    isTrouble: false,
    title: fill(title, values),
    text: [...inShort(news, words), fill(text, values)].join(' '),
    button: { ...button, label: fill(button.label, values) },
  };
}

/** The first sentences of what has changed, and how many more there are. */
function inShort(news: readonly string[], words: Pick<Words, 'newer'>): string[] {
  const more = news.length - TOLD;
  return [...news.slice(0, TOLD), ...(more > 0 ? [fill(words.newer.more, { n: more })] : [])];
}

/** Says what went wrong, and what to do; `disk`: the bytes that the course needs. */
export function troubleNotice({ why, sent }: Stopped, disk: number, words: Words): Notice {
  const { title, text } = words.trouble[why];
  return {
    isTrouble: true,
    title,
    text: fill(text, { sent: sizeWords(sent, words), disk: sizeWords(disk, words) }),
    button: { label: words.trouble.again, action: 'keep' },
  };
}
