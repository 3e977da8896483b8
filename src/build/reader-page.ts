import { markOf } from '../domain/citation/library.ts';
import { provisionRows, sourceRows } from '../domain/citation/study-table.ts';
import { pointsByPassage } from '../domain/course/open-points.ts';
import { passageNumbers } from '../domain/course/passage-names.ts';
import { loadCourse } from './course-content.ts';
import { lessonPages } from './lesson-pages.ts';
import { renderMarkdown } from './markdown.ts';
import { sectionIds } from './section-ids.ts';
import { sourcesContent } from './sources-content.ts';
import { workbenchParts } from './workbench-parts.ts';

/** All that the whole course as one text is made from, besides the text of the lessons. */
export function readerPage() {
  const course = loadCourse();
  const { cases: graphs } = sourcesContent();
  const questions = course.studied.questions;
  // An L with a number leads to what it stands for.
  const linked = (text: string) =>
    renderMarkdown(text, true).replace(/\bL\d+\b/g, (name) => `<a href="#${name}">${name}</a>`);
  const points = course.openPoints.points.map((point) => ({ ...point, text: linked(point.text) }));
  const sections = new Map(course.lessons.map((lesson) => [lesson.head?.id ?? '', sectionIds(lesson).length]));
  const lessons = lessonPages();
  const workbench = workbenchParts(course.advocacy);
  return {
    lessons,
    cases: graphs.map((graph) => {
      const found = course.cases.find((each) => each.graph.id === graph.id);
      if (!found) throw new Error(`The case ‘${graph.id}’ was not read.`);
      return { graph, facilitator: found.facilitator };
    }),
    tests: (['pretest', 'final'] as const).map((use) => ({
      use,
      questions: questions
        .filter((question) => question.use === use)
        .flatMap(({ id }) => lessons[0]?.parts.questions.get(id) ?? []),
    })),
    points,
    notes: Object.entries(course.openPoints.notes).map(([name, text]) => ({ name, html: renderMarkdown(text, true) })),
    pointsAt: pointsByPassage(points),
    workbench,
    numbers: passageNumbers({
      lessons: course.outline.lessons.map(({ id, order }) => ({ id, order, sections: sections.get(id) ?? 0 })),
      cases: graphs,
      questions,
      workbench,
    }),
    marks: new Map([...course.library.entries.values()].map((cited) => [cited.id, markOf(cited)])),
    sources: sourceRows(course.studied, course.library),
    provisions: provisionRows(course.studied, course.library),
    titles: new Map(graphs.map(({ id, title }) => [id, title])),
  };
}
