import type { Facilitator } from './facilitator.ts';
import type { CaseGraph, Choice, Echo, Ending, Ground, Scene } from './graph.ts';
import type { CaseFile } from './schema.ts';

/** Turns Markdown into what a graph holds; `inline` for text that stands within a line. */
export type Render = (markdown: string, inline: boolean) => string;

/** Leaves Markdown as it is: for tests and for the proof. */
export const asWritten: Render = (markdown) => markdown;

type FileScene = CaseFile['scenes'][string];
type FileChoice = FileScene['choices'][number];
type FileEcho = NonNullable<FileScene['echoes']>[number];

/**
 * Turns a case file into the graph that the engine plays: keyed parts become lists in file order, what was left out is filled in.
 * The facilitator's notes stay behind.
 */
export function normalize(file: CaseFile, render: Render): CaseGraph {
  const block = (markdown: string) => render(markdown, false);
  const inline = (markdown: string) => render(markdown, true);
  const keyed = <T>(parts: Record<string, T> | undefined) => Object.entries(parts ?? {});

  const echo = ({ needs = [], lacks = [], text }: FileEcho): Echo => ({ needs, lacks, text: block(text) });
  const ground = ({ asks, options }: NonNullable<FileChoice['ground']>): Ground => ({
    asks,
    options: options.map((option) => ({ ...option, why: block(option.why) })),
  });
  const choice = (from: FileChoice): Choice => ({
    id: from.id,
    label: inline(from.label),
    needs: from.needs ?? [],
    lacks: from.lacks ?? [],
    teaches: from.teaches ?? [],
    goes: from.goes,
    consequence: block(from.consequence),
    verdict: from.verdict,
    why: block(from.why),
    cites: from.cites,
    threads: from.threads,
    ...(from.tempting !== undefined && { tempting: inline(from.tempting) }),
    ...(from.ground && { ground: ground(from.ground) }),
  });
  const scene = ([id, from]: [string, FileScene]): Scene => ({
    id,
    title: from.title,
    ...(from.clock !== undefined && { clock: from.clock }),
    ...(from.place !== undefined && { place: from.place }),
    text: block(from.text),
    echoes: (from.echoes ?? []).map(echo),
    exhibits: from.exhibits ?? [],
    asks: from.asks,
    choices: from.choices.map(choice),
  });
  const ending = ([id, from]: [string, CaseFile['endings'][string]]): Ending => ({
    id,
    title: from.title,
    kind: from.kind,
    text: block(from.text),
    epilogue: block(from.epilogue),
    echoes: (from.echoes ?? []).map(echo),
    cites: from.cites,
  });

  const { path, turning, questions, views, compare } = file.debrief;
  return {
    id: file.id,
    title: file.title,
    minutes: file.minutes,
    mode: file.mode,
    ...(file.pair && { pair: file.pair }),
    role: file.role,
    care: block(file.care),
    summary: block(file.summary),
    lessons: file.lessons,
    teaches: file.teaches,
    objectives: file.objectives,
    people: file.people,
    brief: block(file.brief),
    facts: file.facts,
    exhibits: keyed(file.exhibits).map(([id, { title, kind, text }]) => ({ id, title, kind, text: block(text) })),
    start: file.start,
    scenes: keyed(file.scenes).map(scene),
    endings: keyed(file.endings).map(ending),
    debrief: {
      path: block(path),
      turning,
      questions,
      views: views.map(({ who, text }) => ({ who, text: block(text) })),
      ...(compare !== undefined && { compare: block(compare) }),
    },
    record: file.record,
  };
}

/** The facilitator's notes of a case file, which are not part of the graph. */
export function facilitatorOf(file: CaseFile, render: Render): Facilitator {
  const { aims, watch, timing } = file.facilitator;
  return { aims: render(aims, false), watch: watch.map((each) => render(each, false)), timing };
}
