import { zipSync, type Zippable } from 'fflate';

/** The first day that a zip file can name: with the real time of a build, no two builds would be alike. */
const ALWAYS = new Date(1980, 0, 1, 12);

/** Packs files, sorted by name, so that the same files give the same bytes on every machine. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = {};
  for (const name of [...files.keys()].sort()) sorted[name] = [files.get(name) ?? new Uint8Array(), { mtime: ALWAYS }];
  return zipSync(sorted, { level: 9, os: 0 });
}
