import { citesInPlay } from '../domain/case/cites-in-play.ts';
import type { CasePageData } from '../domain/case/page-data.ts';
import { toCards } from '../domain/citation/to-card.ts';
import { lookup } from '../domain/citation/library.ts';
import { loadCourse } from './course-content.ts';
import { renderMarkdown } from './markdown.ts';

export interface CasePageProps extends CasePageData {
  lessons: { id: string; title: string; href?: string }[];
}

/** What each case page carries: its graph, the sources it cites, and what it points to. */
export function casePages(): CasePageProps[] {
  const { cases, library, outline } = loadCourse();
  const titles = new Map(cases.map(({ graph }) => [graph.id, graph.title]));
  const order = outline.cases.map(({ id }) => id);
  return cases.map(({ graph, proof }) => {
    const cites = [...new Set([...citesInPlay(graph, undefined), ...graph.teaches])];
    const pairTitle = graph.pair && titles.get(graph.pair.with);
    const next = order[(order.indexOf(graph.id) + 1) % order.length] ?? graph.id;
    return {
      graph,
      law: toCards(
        cites.flatMap((id) => lookup(library, id) ?? []),
        renderMarkdown,
      ),
      rightPath: proof.rightPath,
      lessons: graph.lessons.map((id) => outline.lesson(id)),
      ...(pairTitle !== undefined && { pairTitle }),
      next: { id: next, title: titles.get(next) ?? next },
    };
  });
}
