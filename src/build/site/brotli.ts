import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';

const OLD = 14 * 24 * 3_600_000;
const compress = promisify(brotliCompress);

/** Where the compressed copies lie: each is named after what it is a copy of, so a build makes only what is new. */
const folderIn = (root: string): string => join(root, '.cache', 'brotli');
const nameOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Makes a Brotli copy of each of `files`, as small as can be. That takes some ten seconds for the whole course, so it is done when the
 * course is built and not when it is served. Copies that no build has needed for
 * two weeks are deleted: builds of a part of the course share the folder.
 */
export async function makeBrotli(root: string, files: readonly Buffer[], now = new Date()): Promise<void> {
  const folder = folderIn(root);
  mkdirSync(folder, { recursive: true });
  const wanted = new Map(files.map((bytes) => [nameOf(bytes), bytes]));
  for (const name of readdirSync(folder)) {
    const copy = join(folder, name);
    if (wanted.delete(name)) utimesSync(copy, now, now);
    else if (now.getTime() - statSync(copy).mtimeMs > OLD) rmSync(copy);
  }
  await Promise.all(
    [...wanted].map(async ([name, bytes]) => {
      const file = join(folder, name);
      const copy = await compress(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
      // Whole or not at all, also when the build is broken off here.
      writeFileSync(`${file}.part`, copy);
      renameSync(`${file}.part`, file);
    }),
  );
}

/** The copy that a build has made of `bytes`, if it has. */
export function brotliOf(root: string, bytes: Buffer): Buffer | undefined {
  const file = join(folderIn(root), nameOf(bytes));
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** How many bytes of a file a server sends that compresses as well as browsers can read. */
export function sentBytes(root: string, bytes: Buffer): number {
  return Math.min(bytes.length, (brotliOf(root, bytes) ?? brotliCompressSync(bytes)).length);
}
