import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bridgeTo } from '../classroom/session/bridge.ts';
import type { CaseGraph } from '../domain/case/graph.ts';
import type { Library } from '../domain/citation/library.ts';
import { THREADS } from '../domain/course/threads.ts';
import { guideSchema, type Guide } from '../domain/facilitation/guide-schema.ts';
import { hardQuestionsSchema, type HardQuestions } from '../domain/facilitation/hard-questions-schema.ts';
import { guideProblems, hardQuestionProblems, referenceProblems, sheetProblems } from '../domain/facilitation/rules.ts';
import { sheetSchema, type Sheet } from '../domain/facilitation/sheet-schema.ts';
import type { Problem } from '../domain/problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';

const FOLDER = 'content/en/facilitation';

/** The guide for facilitators: what every session needs, the run sheets by their letters, the hard questions. */
export interface Facilitation {
  guide: Guide;
  sheets: Sheet[];
  questions: HardQuestions;
}

/** What the guide is held against. */
interface Course {
  library: Library;
  graphs: readonly CaseGraph[];
  /** Everything in the course that has a name: `lesson:child`, `choice:sixteen/foster` … */
  passages: ReadonlySet<string>;
}

/**
 * Reads the guide through its schemas, and checks what no schema can see: names that lead nowhere, minutes that leave a gap,
 * decisions that no screen can reach. `facilitation` is missing when a file does not have its form.
 * @throws when the folder or one of its two fixed files does not exist
 */
export function readFacilitation(
  { library, graphs, passages }: Course,
  root = process.cwd(),
): { facilitation: Facilitation | undefined; problems: Problem[] } {
  const guideFile = readYaml(`${FOLDER}/guide.yaml`, root);
  const questionsFile = readYaml(`${FOLDER}/hard-questions.yaml`, root);
  const sheetFiles = sheetNames(root).map((name) => readYaml(`${FOLDER}/${name}`, root));
  const guide = shapeOf(guideSchema, guideFile);
  const questions = shapeOf(hardQuestionsSchema, questionsFile);
  const sheets = sheetFiles.map((file) => ({ file, ...shapeOf(sheetSchema, file) }));
  const names = new Set([...passages, ...library.entries.keys(), ...THREADS.map((thread) => `thread:${thread}`)]);
  const problems = [
    ...guide.problems,
    ...questions.problems,
    ...sheets.flatMap((sheet) => sheet.problems),
    ...[guideFile, questionsFile, ...sheetFiles].flatMap(({ text, placeAt }) =>
      referenceProblems(text, names, placeAt),
    ),
    ...(guide.value ? guideProblems(guide.value, graphs, guideFile.placeOf) : []),
    ...(questions.value ? hardQuestionProblems(questions.value, library, questionsFile.placeOf) : []),
    ...sheets.flatMap(({ value, file }) => (value ? fileProblems(value, file, graphs) : [])),
  ];
  const read = sheets.flatMap(({ value }) => value ?? []).sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
  if (!guide.value || !questions.value || read.length < sheets.length) return { facilitation: undefined, problems };
  return { facilitation: { guide: guide.value, questions: questions.value, sheets: read }, problems };
}

function sheetNames(root: string): string[] {
  const folder = join(root, FOLDER);
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^sheet-.*\.yaml$/.test(name)) : [];
}

function fileProblems(sheet: Sheet, { file, placeOf }: YamlFile, graphs: readonly CaseGraph[]): Problem[] {
  const own = sheetProblems(sheet, graphs, placeOf);
  if (!file.endsWith(`/sheet-${sheet.id}.yaml`))
    own.push({
      ...placeOf(['id']),
      rule: 'sheet-id',
      what: `The sheet is called ‘${sheet.id}’, and its file ${file}.`,
      todo: `Call the file sheet-${sheet.id}.yaml.`,
    });
  return own.length > 0 ? own : reachProblems(sheet, graphs, placeOf);
}

/** Decisions that the screen could not open, though their scenes exist. */
function reachProblems({ plays, other }: Sheet, graphs: readonly CaseGraph[], placeOf: YamlFile['placeOf']): Problem[] {
  const check = (play: { case: string; scenes: string[] }, path: PropertyKey[]): Problem[] => {
    const graph = graphs.find(({ id }) => id === play.case);
    return play.scenes.every((scene) => graph && bridgeTo(graph, [], scene))
      ? []
      : [
          {
            ...placeOf([...path, 'scenes']),
            rule: 'sheet-reach',
            what: `No choices lead to every one of these scenes of ‘${play.case}’.`,
            todo: 'Leave out the scene that nothing leads to.',
          },
        ];
  };
  return [
    ...plays.flatMap((play, index) => check(play, ['plays', index])),
    ...(other?.cases ?? []).flatMap((play, index) => check(play, ['other', 'cases', index])),
  ];
}
