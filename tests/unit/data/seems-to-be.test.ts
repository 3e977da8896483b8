import { describe, expect, it } from 'vitest';
import { seemsToBe } from '../../../src/components/data/seems-to-be.ts';

const bytes = (latin: string) => Uint8Array.from(latin, (letter) => letter.charCodeAt(0));

describe('seemsToBe', () => {
  it.each([
    ['', 'empty'],
    ['\xff\xd8\xff\xe0..JFIF', 'photograph'],
    ['\x00\x00\x00\x18ftypheic', 'photograph'],
    ['\x89PNG\r\n', 'picture'],
    ['RIFF....WEBP', 'picture'],
    ['%PDF-1.7', 'pdf'],
    ['PK\x03\x04......word/document.xml', 'office'],
    ['PK\x03\x04......holiday.txt', 'archive'],
    ['ID3\x04', 'sound'],
    ['\x00\x00\x00\x18ftypmp42', 'film'],
    ['BEGIN:VCALENDAR\r\n', 'calendar'],
    ['{\n  "kind": "rights-based-returns/advocacy-rows"', 'rows'],
    ['<!DOCTYPE html>', 'page'],
    ['[1, 2]', 'data'],
    ['Dear colleague,', 'text'],
    ['\x7fELF\x02\x01\x01\x00', 'unknown'],
  ] as const)('%j is %s', (beginning, kind) => {
    expect(seemsToBe(bytes(beginning))).toBe(kind);
  });
});
