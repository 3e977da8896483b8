/** What a piece of text seems to be. */
export type PersonalKind = 'birth' | 'telephone' | 'file-number';

export interface PersonalFind {
  kind: PersonalKind;
  /** The words that look like it, as they were written. */
  found: string;
}

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const YEAR = String.raw`(?:19|20)\d\d`;
/** Its groups are the third and the fourth of `CALENDAR`. */
const DATE = [
  String.raw`\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}`,
  String.raw`${MONTH} \d{1,2}(?:st|nd|rd|th)?,? ${YEAR}`,
  String.raw`\d{1,2}([./-])\d{1,2}\3${YEAR}`,
  String.raw`${YEAR}([./-])\d{1,2}\4\d{1,2}`,
].join('|');
const BORN = String.raw`(?:born(?: on)?|d\.?o\.?b\.?|date of birth|birth ?date|birthday)`;

/** Two names, or a name and an initial: ‘Talia Marku’, ‘Talia M.’. */
const NAME = /(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)* \p{Lu}(?:\p{L}+|\.))[\s,;:(–-]+$/u;
/** Titles of law and offices look like names: ‘Refugee Convention, 28 July 1951’. */
const NO_NAME =
  /convention|protocol|covenant|declaration|charter|statute|treaty|agreement|act$|law|code|directive|regulation|resolution|guideline|principle|comment|assembly|committee|council|court|commission|nations|union|state|ministry|police|office|unit|service|agency|rights|toolkit|form|list|day$/i;

// No look-behind anywhere: the oldest browsers that are served do not know it. What stands before is a group of its own instead.
const BEFORE = String.raw`(^|[^\w./-])`;
const DIGITS = String.raw`\d(?:[ ./()-]{0,2}\d)`;
const TELEPHONE = [
  // With the code of a country or the nought of a city.
  new RegExp(String.raw`${BEFORE}((?:\+|\(\+?|0)${DIGITS}{6,14})(?![\w/])`, 'gi'),
  // After a word that says so.
  new RegExp(
    String.raw`(\b(?:tel|telephone|phone|mobile|cell|fax|whatsapp|sms|call|ring|dial)\b[^\d\n]{0,20})(${DIGITS}{6,14})(?![\w/])`,
    'gi',
  ),
  new RegExp(String.raw`${BEFORE}((?:\(\d{3}\) ?|\d{3}[-.])?\d{3}-\d{4})(?![\w/-])`, 'g'),
];

const CALENDAR = new RegExp(String.raw`${BEFORE}(${DATE})(?!\w)`, 'gi');

const FILE_NUMBER = [
  // After a word that says so: ‘file no. 4417/C’, ‘passport AB 1234’.
  /(^|[^\p{L}])((?:file|case|ref(?:erence)?|dossier|docket|passport|visa|permit|id|identity|registration|alien|detainee)[ .:]*(?:card )?(?:no\b|nr\b|number|№|#)[ .:]*(?=[\p{L}/.-]{0,6}\d)[\p{L}\d]+(?:[ /.-][\p{L}\d]*\d[\p{L}\d]*|\/\p{L}+)*)/giu,
  /(^|\W)((?:file|dossier|docket|passport|permit|id|detainee)[ :]+(?=[A-Z/.-]{0,5} ?\d{4})[A-Za-z]{0,4} ?\d+(?:[/.-][A-Za-z\d]+)*)/gi,
  // Letters and a number, as registries write them: ‘RA 4417/C’, ‘AB1234567’, ‘K/2231/24’.
  new RegExp(
    String.raw`${BEFORE}([A-Z]{1,4}(?:[ /-]?\d{3,}[/-][A-Z\d]{1,6}(?:[/-][A-Z\d]+)*|[/-]?\d{4,}| \d{5,}|[/-]\d{1,4}[/-]\d{3,}))(?![\w/])`,
    'g',
  ),
  new RegExp(String.raw`${BEFORE}([A-Z]{1,2} \d{4})(?![\w/-])`, 'g'),
  new RegExp(String.raw`${BEFORE}([A-Z]{2,5}[/-](?:19|20)\d\d[/-]\d{2,})(?![\w/])`, 'g'),
  // Numbers alone: one part is too long for a date, a law or a year.
  /(^|[^\w./,-])(\d{5,}[/-]\d{2,}|\d{2,4}[/-]\d{5,})(?![\w/])/g,
  /(^|[^\w./,-])(\d{7,})(?![\w/])/g,
];
/** Law, documents, standards and money that are written like a file number. */
const NO_FILE =
  /^(?:(?:A|E|S|ST|C|CAT|CCPR|CRC|CEDAW|CMW|CERD|CED|HRI|HRC|CTOC)\/|(?:C|T)-\d{1,3}\/\d\d$|(?:UN|UNTS|ETS|CETS|ILM|ISO|EU|EC|EEC|UNSC|SC|SCR|GA|GC|ICCPR|CAT|CRC|RC|OJ|EUR|USD|GBP|CHF)\b)|000$/;
/** What may stand before a number that leads to no person. */
const BEFORE_NO_FILE = /(?:application|app\.|flight|resolution|regulation|directive|decision)(?: nos?\.?| number)? *$/i;

/**
 * Finds what looks like a real person’s data: a date of birth or a name with a date, a telephone number, a file number. In the order
 * of the text, each once; empty if nothing does. It can only guess: whoever calls it may warn, and must not refuse the text.
 */
export function looksPersonal(text: string): PersonalFind[] {
  const finds: (PersonalFind & { at: number })[] = [];
  let rest = text;
  // What has been understood is blotted out, so that a date is not taken for a telephone number.
  const blot = (at: number, length: number) => {
    rest = rest.slice(0, at) + '\n'.repeat(length) + rest.slice(at + length);
  };
  const find = (kind: PersonalKind, at: number, found: string) => {
    finds.push({ kind, found: found.trim(), at });
    blot(at, found.length);
  };

  for (const [at, date] of matches(text, CALENDAR)) {
    const before = text.slice(0, at);
    const born = new RegExp(String.raw`\b${BORN}[\s:,(–-]*$`, 'i').exec(before)?.[0] ?? '';
    const name = NAME.exec(before.slice(0, before.length - born.length));
    const isName = name !== null && !name[1]?.split(/[ -]/).some((word) => NO_NAME.test(word));
    if (born || isName) {
      const from = isName ? name.index : before.length - born.length;
      find('birth', from, text.slice(from, at + date.length));
    } else blot(at, date.length);
  }
  for (const pattern of TELEPHONE) {
    for (const [at, found] of matches(rest, pattern)) find('telephone', at, found);
  }
  for (const pattern of FILE_NUMBER) {
    for (const [at, found] of matches(rest, pattern)) {
      if (!NO_FILE.test(found) && !BEFORE_NO_FILE.test(rest.slice(0, at))) find('file-number', at, found);
    }
  }
  const known = new Set<string>();
  return finds
    .sort((a, b) => a.at - b.at)
    .filter(({ found }) => !known.has(found) && known.add(found))
    .map(({ kind, found }) => ({ kind, found }));
}

/** Where the second group of the pattern was found, and what it is; the first is what must stand before it. */
function matches(text: string, pattern: RegExp): [at: number, found: string][] {
  return [...text.matchAll(pattern)].map(({ index, 1: before = '', 2: found = '' }) => [index + before.length, found]);
}
