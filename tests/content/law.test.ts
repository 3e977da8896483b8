import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLaw } from '../../src/build/law.ts';
import { quotationChecker } from '../../src/domain/citation/quotations.ts';

/** Copied straight from the reviewed tables, not from the files under test. */
const sample = parse(readFileSync(new URL('../fixtures/law-sample.yaml', import.meta.url), 'utf8')) as {
  id: string;
  verified: string;
  words: string;
}[];

/** What the review could not see: never quoted, so never in the base. */
const NOT_SEEN = [
  ...['palermo-travaux:tip-8-note', 'eu-return-directive:5-9-10', 'eu-2004-81:ote', 'ccpr-gc-15:9', 'ccpr-gc-15:9-10'],
  ...['ccpr-gc-27:19', 'ccpr-gc-36:30-31', 'crc-gc-6:26-28', 'crc-gc-6:return', 'crc-gc-6:84-88', 'crc-gc-14:bi', 'crc-gc-14:36-40'],
  ...['jgc-cmw4-crc23:return', 'jgc-cmw4-crc23:4', 'jgc-cmw4-crc23:17', 'jgc-cmw4-crc23:25-33', 'cedaw-gr-38:return', 'cedaw-gr-30:return'],
  ...['cedaw-gr-32:nr', 'a-hrc-41-46:definition', 'ohchr-trafficking-2002:11', 'ohchr-trafficking-2002:gl', 'unhcr-gip-7:paras'],
  ...['osce-odihr-2014:body', 'nr-custom:unhcr-2007', 'nr-custom:declaration-2001', 'ecthr-hirsi:183-186', 'ecthr-rantsev:text'],
  ...['ccpr-teitiota:9-3', 'frontex-jro-code:force', 'unodc-toolkit-2021:3-7', 'unodc-toolkit-2021:ce', 'echr-p7:1'],
];

const { library, problems } = readLaw();
const instruments = library?.instruments ?? [];
const provisions = instruments.flatMap((instrument) => instrument.provisions.map((provision) => ({ ...provision, status: instrument.status })));
const byId = new Map(provisions.map((provision) => [provision.id, provision]));

describe('the law base', () => {
  test('is in order', () => {
    expect(problems).toEqual([]);
  });

  test('has every provision that was verified', () => {
    expect(instruments).toHaveLength(59);
    expect(provisions).toHaveLength(286);
    expect(countBy(provisions.map(({ verified }) => verified))).toEqual({ yes: 262, secondary: 24 });
    expect(countBy(provisions.map(({ status }) => status))).toMatchInlineSnapshot(`
      {
        "binding": 123,
        "committee": 33,
        "court": 13,
        "declaration": 4,
        "guidance": 56,
        "regional": 57,
      }
    `);
  });

  test('has no id and no mark twice', () => {
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length);
    expect(new Set(provisions.map(({ mark }) => mark)).size).toBe(provisions.length);
  });

  test('has no provision whose words nobody saw', () => {
    expect(NOT_SEEN.filter((id) => byId.has(id))).toEqual([]);
  });

  test('the sample is large enough', () => {
    expect(sample.length).toBeGreaterThanOrEqual(40);
  });

  test.each(sample)('$id has the exact words', ({ id, verified, words }) => {
    expect(byId.get(id)?.words).toBe(words);
    expect(byId.get(id)?.verified).toBe(verified);
  });

  test('names who quotes what was read second-hand', () => {
    expect(provisions.filter(({ verified, note }) => verified === 'secondary' && note === undefined)).toEqual([]);
  });

  test('gives no address as opened that was not', () => {
    expect(instruments.filter(({ link, linkChecked }) => linkChecked && link === undefined)).toEqual([]);
    expect(instruments.find(({ id }) => id === 'iccpr')?.linkChecked).toBe(false);
    expect(instruments.find(({ id }) => id === 'udhr')?.linkChecked).toBe(true);
  });

  test('quotes exactly in its own notes', () => {
    const checker = quotationChecker(library ?? raise('The law base could not be read.'));
    for (const folder of ['content/law', 'content/source']) {
      for (const name of readdirSync(folder)) {
        const text = readFileSync(`${folder}/${name}`, 'utf8');
        const found = checker.check(text, (offset) => ({ file: `${folder}/${name}`, line: text.slice(0, offset).split('\n').length, column: 1 }));
        expect(found).toEqual([]);
      }
    }
  });
});

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function raise(message: string): never {
  throw new Error(message);
}
