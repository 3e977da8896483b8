import type { ThreadId } from '../domain/course/threads.ts';
import type { Sheet } from '../domain/facilitation/sheet-schema.ts';
import { findChoice, findScene } from '../domain/case/find.ts';
import { lookup, markOf } from '../domain/citation/library.ts';
import { loadCourse } from './course-content.ts';
import { guideText, type GuideWords } from './guide-text.ts';

/** A case that a sheet plays, with the address that starts it on the screen where there is one. */
export interface Play {
  title: string;
  start?: string;
  /** Titles of the decisions. */
  scenes: string[];
}

/** A case of the course as the guide prepares it: what stands in its own notes, as HTML. */
export interface PreparedCase {
  id: string;
  title: string;
  role: string;
  minutes: number;
  turns: string;
  threads: ThreadId[];
  care: string;
  aims: string;
  watch: string[];
  timing: { vote: number; discuss: number };
  scenes: { id: string; title: string; clock: string; asks: string }[];
  /** The address that shows it on a screen. */
  start?: string;
}

/**
 * Everything that the page for facilitators is made from; `text` turns a text of the guide into HTML.
 * @param screens the cases that can be started on a screen
 */
export function facilitatePage(words: GuideWords, screens: ReadonlySet<string>) {
  const course = loadCourse();
  const { facilitation, cases, graphs, library } = course;
  const text = guideText(course, words);
  const play = (each: { case: string; scenes: string[]; talk: number }): Play => {
    const graph = graphs.find(({ id }) => id === each.case);
    return {
      title: graph?.title ?? each.case,
      ...(screens.has(each.case) && { start: startAddress(each) }),
      scenes: each.scenes.map((scene) => (graph && findScene(graph, scene)?.title) ?? scene),
    };
  };
  const sceneTitle = (decision: string): string => {
    const [of, scene = ''] = decision.split('/');
    const graph = graphs.find(({ id }) => id === of);
    return (graph && findScene(graph, scene)?.title) ?? scene;
  };
  const label = (decision: string, choice: string): string => {
    const graph = graphs.find(({ id }) => id === decision.split('/')[0]);
    return (graph && findChoice(graph, choice)?.choice.label) ?? choice;
  };
  return {
    ...facilitation,
    text,
    play,
    sceneTitle,
    label,
    cites: (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const cited = lookup(library, id);
        return cited ? [{ id, mark: markOf(cited) }] : [];
      }),
    prepared: facilitation.guide.cases.list.flatMap(({ case: name, turns, threads }): PreparedCase[] => {
      const found = cases.find(({ graph }) => graph.id === name);
      if (!found) return [];
      const { graph, facilitator } = found;
      const { id, title, role, minutes, care, scenes } = graph;
      return [
        {
          ...{ id, title, role, minutes, turns, threads, care, ...facilitator },
          scenes: scenes.map((scene) => ({
            id: scene.id,
            title: scene.title,
            clock: scene.clock ?? '',
            asks: scene.asks,
          })),
          ...(screens.has(id) && { start: `present-${id}.html` }),
        },
      ];
    }),
  };
}

export type FacilitatePage = ReturnType<typeof facilitatePage>;

/** The page that shows a case to a room, with its decisions and the time to talk chosen. */
function startAddress({ case: name, scenes, talk }: Pick<Sheet['plays'][number], 'case' | 'scenes' | 'talk'>): string {
  return `present-${name}.html#scenes=${scenes.join(',')}&talk=${talk}`;
}
