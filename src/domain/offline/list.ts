/** A file of the course: where it lies, seen from the pages; the fingerprint of its bytes; its bytes as they are sent, compressed. */
export type OfflineFile = readonly [path: string, hash: string, sent: number];

/** All files of one build of the course, in the order in which they are loaded to be kept. */
export interface OfflineList {
  /** Names the build; two builds that differ in one letter have two names. */
  id: string;
  /** The version, for people. */
  version: string;
  /** The version of the content, and what each version of it has changed, in sentences for learners. */
  content: number;
  changes: readonly (readonly [content: number, sentence: string])[];
  /** Bytes of all files as a device stores them, and as a server sends them that compresses with gzip at best. */
  disk: number;
  gzip: number;
  files: readonly OfflineFile[];
}

/** The name of the list among the built files. It is not in itself: it is always asked of the server. */
export const LIST = 'offline.json';

const PATH = /^(?!.*(^|\/)\.)[\w.-]+(\/[\w.-]+)*$/;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** What a server has sent as the list; undefined when it is none, whole and sound. */
export function readList(raw: unknown): OfflineList | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { id, version, content, changes, disk, gzip, files } = raw as Record<keyof OfflineList, unknown>;
  if (typeof id !== 'string' || !/^[\w.-]+$/.test(id) || typeof version !== 'string') return undefined;
  if (![content, disk, gzip].every(isCount) || !Array.isArray(changes) || !changes.every(isChange)) return undefined;
  if (!Array.isArray(files) || files.length === 0 || !files.every(isFile)) return undefined;
  return { id, version, content, changes, disk, gzip, files } as OfflineList;
}

function isChange(raw: unknown): boolean {
  return Array.isArray(raw) && raw.length === 2 && isCount(raw[0]) && typeof raw[1] === 'string';
}

function isFile(raw: unknown): raw is OfflineFile {
  if (!Array.isArray(raw) || raw.length !== 3) return false;
  const [path, hash, sent] = raw as unknown[];
  return typeof path === 'string' && PATH.test(path) && typeof hash === 'string' && hash !== '' && isCount(sent);
}

/** Bytes of files as they are sent. */
export function sentBytes(files: readonly OfflineFile[]): number {
  return files.reduce((total, [, , sent]) => total + sent, 0);
}

/** The files of a build that are not yet here: neither from it nor, with the same bytes, from another. */
export function toLoad(
  { files }: OfflineList,
  here: ReadonlySet<string>,
  other: OfflineList | undefined,
): OfflineFile[] {
  const known = new Map(other?.files.map(([path, hash]) => [path, hash]));
  return files.filter(([path, hash]) => !here.has(path) && known.get(path) !== hash);
}

/** What has changed between the version that is kept and a newer one, in sentences. */
export function newsSince({ content }: OfflineList, { changes }: OfflineList): string[] {
  return changes.flatMap(([version, sentence]) => (version > content ? [sentence] : []));
}
