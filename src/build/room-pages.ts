import type { Facilitator } from '../domain/case/facilitator.ts';
import type { CasePageData } from '../domain/case/page-data.ts';
import { casePages } from './case-pages.ts';
import { contentVersion } from './content-version.ts';
import { loadCourse } from './course-content.ts';

/** What a group needs of a case: what its page carries, and the notes for whoever leads. */
export type RoomPage = Pick<CasePageData, 'graph' | 'law' | 'rightPath'> & {
  /** Version of the course content. */
  content: number;
  facilitator: Facilitator;
};

/** All cases as groups play them, in the order of the course. */
export function roomPages(): RoomPage[] {
  const content = contentVersion();
  const notes = new Map(loadCourse().cases.map(({ graph, facilitator }) => [graph.id, facilitator]));
  return casePages().flatMap(({ graph, law, rightPath }) => {
    const facilitator = notes.get(graph.id);
    return facilitator ? [{ content, graph, law, rightPath, facilitator }] : [];
  });
}
