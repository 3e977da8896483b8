import { lettersOf } from './digits.ts';

/** How many letters a checksum has. */
export const CHECKSUM = 5;

/** CRC-30/CDMA: thirty bits are five letters, and of a thousand million slips one passes. */
const POLYNOMIAL = 0x2030b9c7;
const TOP = 0x20000000;
const ALL = 0x3fffffff;

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 22;
  for (let bit = 0; bit < 8; bit++) value = value & TOP ? ((value << 1) ^ POLYNOMIAL) & ALL : (value << 1) & ALL;
  return value;
});

/** The checksum of a text of plain letters, in letters. */
export function checksum(text: string): string {
  let value = ALL;
  for (let at = 0; at < text.length; at++) {
    value = ((value << 8) & ALL) ^ (TABLE[((value >>> 22) ^ text.charCodeAt(at)) & 0xff] ?? 0);
  }
  return lettersOf(value ^ ALL, CHECKSUM);
}
