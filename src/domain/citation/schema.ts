import { z } from 'zod';
import { LAW_STATUSES, type Instrument, type SourceSection } from './types.ts';

const instrumentId = z.string().regex(/^[a-z0-9-]+$/, 'An id has small letters, digits and hyphens only.');
const words = (says: string) => z.string().trim().min(1, 'There is no text here.').describe(says);

const provision = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+:[a-z0-9-]+$/, 'A provision id is <instrument>:<provision>, for example cat:3-1.')
    .describe(
      'The id that lessons and cases cite: the id of the instrument, a colon, the provision, for example cat:3-1.',
    ),
  label: words('What stands after the instrument’s name, for example Article 3(1).'),
  mark: z
    .string()
    .min(1)
    .max(24)
    .describe(
      'What the small citation box says, at most 24 characters and unique in the whole base, for example CAT 3(1).',
    ),
  topic: words('Two or three words on what the provision is about.').exactOptional(),
  words: words('The exact words, without the outer quotation marks, with … where words are left out.').refine(
    (text) => !/^“[^“”]*”$/.test(text),
    'The words stand here without the outer quotation marks.',
  ),
  also: z
    .array(words('Exact words, without the outer quotation marks.'))
    .min(1)
    .describe('Further exact words of the same provision, read in the same place, that the note or the course quotes.')
    .exactOptional(),
  verified: z
    .enum(['yes', 'secondary'])
    .describe(
      'yes if the exact words were read in the text itself; secondary if somebody else, named in the note, quotes them.',
    ),
  seenAt: z.url().describe('The address at which the words were read.').exactOptional(),
  note: words('What the reader should know about these words, in one to three sentences.').exactOptional(),
});

/** A file of `content/law`: one instrument with the provisions that may be cited. */
export const instrumentSchema: z.ZodType<Instrument> = z.strictObject({
  id: instrumentId.describe('The id of the instrument, the same as the name of its file.'),
  title: words('The full official title.'),
  short: words('How running text names the instrument.'),
  mark: words('How a citation mark begins, for example CAT.'),
  symbol: words('Document symbol or treaty series.').exactOptional(),
  dates: words('When it was adopted, and when it came into force.').exactOptional(),
  unchecked: z
    .array(z.enum(['symbol', 'dates']))
    .describe('Which of symbol and dates rest on general knowledge and still have to be looked up.')
    .exactOptional(),
  status: z
    .enum(LAW_STATUSES)
    .describe('What kind of text it is: binding, declaration, committee, guidance, regional or court.'),
  binds: words('Who is bound, in plain words, without a full stop at the end.'),
  link: z.url().describe('Where a reader can open the text.').exactOptional(),
  linkChecked: z.boolean().describe('true only if somebody has opened the link and found the text there.'),
  provisions: z.array(provision).min(1).describe('The provisions of this instrument that may be cited.'),
});

const editorNote = words(
  'A note of the course on a slip of the original, or on what to read with care.',
).exactOptional();
const cell = words('A cell of the table, letter by letter.');

/** The file of `content/source`: the section that the course teaches, as published. */
export const sectionSchema: z.ZodType<SourceSection> = z.strictObject({
  title: words('The heading of the section, without its number.'),
  work: words('The publication: publisher, full title, year, section and page.'),
  paragraphs: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^p[1-9]\d*$/, 'A paragraph id is p and its number, for example p5.')
          .describe('p and the number of the paragraph.'),
        part: z
          .enum(['opening', 'how', 'whether', 'table'])
          .describe('The part of the section: opening, how, whether or table.'),
        heading: words('The heading before the paragraph, where the source has one.').exactOptional(),
        text: words('The paragraph letter by letter, with footnote marks as [^68].'),
        editorNote,
      }),
    )
    .min(1)
    .describe('The running paragraphs, in the order of the source.'),
  footnotes: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^fn\d+$/, 'A footnote id is fn and its number, for example fn68.')
          .describe('fn and the number of the footnote.'),
        number: z.int().positive().describe('The number of the footnote in the source.'),
        text: words('The footnote letter by letter.'),
        editorNote,
      }),
    )
    .describe('The footnotes of the section.'),
  table: z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9-]+$/, 'An id has small letters, digits and hyphens only.')
        .describe('The id under which the table is cited.'),
      title: words('The line above the table.'),
      head: z.tuple([cell, cell]).describe('The two column heads.'),
      rows: z
        .array(z.tuple([cell, cell]))
        .min(1)
        .describe('The rows, each with two cells.'),
      editorNote,
    })
    .describe('The table of the section.'),
});
