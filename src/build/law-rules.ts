import type { Instrument, Provision, SourceSection } from '../domain/citation/types.ts';
import type { Problem } from '../domain/problem.ts';
import type { YamlFile } from './read-yaml.ts';

/** An instrument with the file that it was read from. */
export interface InstrumentFile {
  instrument: Instrument;
  file: string;
  placeOf: YamlFile['placeOf'];
}

/** Rules between the files and fields of the law base. */
export function instrumentProblems(files: readonly InstrumentFile[]): Problem[] {
  const seen = { id: new Map<string, string>(), mark: new Map<string, string>() };
  return files.flatMap(({ instrument, file, placeOf }) => {
    const named = file.replace(/^.*\/|\.yaml$/g, '');
    const wrongName: Problem[] =
      named === instrument.id
        ? []
        : [
            {
              ...placeOf(['id']),
              rule: 'law-file-name',
              what: `The id is ‘${instrument.id}’, but the file is named ‘${named}’.`,
              todo: `Name the file ${instrument.id}.yaml, or correct the id.`,
            },
          ];
    const ofProvisions = instrument.provisions.flatMap((provision, index) => {
      const at = (field: keyof Provision): Pick<Problem, 'file' | 'line' | 'column'> =>
        placeOf(['provisions', index, field]);
      const problems: Problem[] = [];
      if (!provision.id.startsWith(`${instrument.id}:`)) {
        problems.push({
          ...at('id'),
          rule: 'law-id',
          what: `‘${provision.id}’ does not begin with ‘${instrument.id}:’.`,
          todo: 'Begin the id of a provision with the id of its instrument and a colon.',
        });
      }
      for (const field of ['id', 'mark'] as const) {
        const value = provision[field];
        const first = seen[field].get(value);
        if (first === undefined) seen[field].set(value, file);
        else
          problems.push({
            ...at(field),
            rule: 'law-twice',
            what: `The ${field} ‘${value}’ stands twice: here and in ${first}.`,
            todo: `Give each provision its own ${field}.`,
          });
      }
      if (provision.verified === 'secondary' && provision.note === undefined) {
        problems.push({
          ...at('verified'),
          rule: 'law-attribution',
          what: `${provision.mark} is quoted from somebody else, and no note names whom.`,
          todo: 'Add a note that says who quotes these words.',
        });
      }
      return problems;
    });
    return [...wrongName, ...ofProvisions];
  });
}

/** Rules between the parts of the source section. */
export function sectionProblems(section: SourceSection, placeOf: YamlFile['placeOf']): Problem[] {
  const numbers = new Set(section.footnotes.map(({ number }) => String(number)));
  const marks = section.paragraphs.flatMap(({ text }, index) =>
    [...text.matchAll(/\[\^([^\]]+)\]/g)]
      .map(([, number = '']) => number)
      .filter((number) => !numbers.has(number))
      .map((number) => ({
        ...placeOf(['paragraphs', index, 'text']),
        rule: 'source-footnote',
        what: `The footnote mark [^${number}] has no footnote ${number}.`,
        todo: 'Add the footnote under footnotes, or correct the mark.',
      })),
  );
  const ids = section.footnotes.flatMap(({ id, number }, index) =>
    id === `fn${number}`
      ? []
      : [
          {
            ...placeOf(['footnotes', index, 'id']),
            rule: 'source-footnote',
            what: `The footnote ‘${id}’ has the number ${number}.`,
            todo: `Give it the id fn${number}.`,
          },
        ],
  );
  return [...marks, ...ids];
}
