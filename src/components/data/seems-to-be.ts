/** What a file seems to be that is none of this course’s. */
export type FileKind =
  | 'empty'
  | 'photograph'
  | 'picture'
  | 'pdf'
  | 'office'
  | 'archive'
  | 'sound'
  | 'film'
  | 'calendar'
  | 'rows'
  | 'page'
  | 'data'
  | 'text'
  | 'unknown';

/** How files begin, by the first bytes read as Latin letters. */
const BEGINNINGS: [RegExp, FileKind][] = [
  [/^\xff\xd8\xff/, 'photograph'],
  [/^.{4}ftyp(?:heic|heix|mif1|avif)/s, 'photograph'],
  [/^(?:\x89PNG|GIF8|BM|RIFF.{4}WEBP)/s, 'picture'],
  [/^%PDF/, 'pdf'],
  [/^PK\x03\x04[^]*(?:word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis)/, 'office'],
  [/^\xd0\xcf\x11\xe0/, 'office'],
  [/^(?:PK\x03\x04|\x1f\x8b|7z\xbc\xaf|Rar!)/, 'archive'],
  [/^(?:ID3|OggS|fLaC|\xff[\xfb\xf3\xf2]|RIFF.{4}WAVE|.{4}ftypM4A)/s, 'sound'],
  [/^(?:.{4}ftyp|\x1aE\xdf\xa3|RIFF.{4}AVI)/s, 'film'],
  [/^\s*BEGIN:VCALENDAR/, 'calendar'],
  [/^\s*<(?:!doctype html|html|\?xml|svg)/i, 'page'],
  [/^\s*[{[]/, 'data'],
];

/** Guesses from the beginning of a file what it is. */
export function seemsToBe(beginning: Uint8Array): FileKind {
  if (beginning.length === 0) return 'empty';
  const latin = String.fromCharCode(...beginning.subarray(0, 4000));
  const kind = BEGINNINGS.find(([pattern]) => pattern.test(latin))?.[1];
  if (kind === 'data' && latin.includes('rights-based-returns/advocacy-rows')) return 'rows';
  // What no text holds.
  return kind ?? (/[\x00-\x08\x0e-\x1a]/.test(latin) ? 'unknown' : 'text');
}
