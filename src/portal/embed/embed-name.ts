import { attempt } from '../../domain/attempt.ts';

/** What the page around the frame has written into the frame’s name: it stays while the pages in the frame change. */
export interface EmbedName {
  /** Whom messages are for, and from whom alone they are taken. */
  origin: string;
  /** `content`: the page around sizes the frame by what is in it · `fixed`: it never does. */
  size: 'content' | 'fixed';
}

const BEGINNING = 'rbr-embed ';

/** Reads `window.name`; `undefined` where the frame has another one, or one that is not sound. */
export function readEmbedName(name: string): EmbedName | undefined {
  if (!name.startsWith(BEGINNING)) return undefined;
  const given = Object(attempt(() => JSON.parse(name.slice(BEGINNING.length)) as unknown)) as Partial<
    Record<keyof EmbedName, unknown>
  >;
  const { origin, size } = given;
  if (typeof origin !== 'string' || attempt(() => new URL(origin).origin) !== origin || !/^https?:/.test(origin))
    return undefined;
  return { origin, size: size === 'fixed' ? 'fixed' : 'content' };
}
