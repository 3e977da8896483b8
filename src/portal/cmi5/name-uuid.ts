import { sha1 } from './sha1.ts';

/**
 * A UUID that a name always has (version 5, RFC 4122 §4.3, under the namespace of IRIs): the same thing told twice has one identity,
 * so a store takes it once, whichever device tells it and however often.
 * @param parts what tells the named thing apart
 */
export function nameUuid(...parts: string[]): string {
  const name = sha1(NAMESPACE + JSON.stringify(parts)).slice(0, 16);
  name[6] = ((name[6] ?? 0) & 0x0f) | 0x50;
  name[8] = ((name[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...name].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const NAMESPACE = 'urn:rights-based-returns:statement:';
