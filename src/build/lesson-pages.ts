import { toCards } from '../domain/citation/to-card.ts';
import { roleRoutes } from '../domain/course/role-routes.ts';
import { loadCourse } from './course-content.ts';
import { tagsOf } from './lesson-tags.ts';
import { renderMarkdown } from './markdown.ts';
import { questionAsHtml } from './question-html.ts';
import { sourceText } from './source-text.ts';

const inline = (text: string): string => renderMarkdown(text, true);

/** What each lesson page is built from; the text itself comes from the collection. */
export function lessonPages() {
  const { library, cases, outline, lessons, questions, glossary } = loadCourse();
  const cards = new Map(toCards([...library.entries.values()], renderMarkdown).map((card) => [card.id, card]));
  const terms = new Map(
    [...glossary].map(([id, { term, plain, cites }]) => [id, { id, term: inline(term), plain: inline(plain), cites }]),
  );
  const asked = new Map([...questions].map(([id, { question }]) => [id, questionAsHtml(question)]));
  const teasers = new Map(
    cases.map(({ graph: { id, title, minutes, role, care } }) => [id, { id, title, minutes, role, care }]),
  );
  const lessonsOf = (id: string) => cases.find(({ graph }) => graph.id === id)?.graph.lessons ?? [];
  return lessons.flatMap((file) => {
    const { head } = file;
    if (!head) return [];
    const lesson = outline.lesson(head.id);
    const unit = outline.units.find(({ id }) => id === lesson.unit);
    if (!unit) throw new Error(`The lesson ‘${head.id}’ belongs to no unit of content/en/course.yaml.`);
    return {
      id: head.id,
      parts: {
        lesson,
        unit,
        opening: head.opening,
        objectives: head.objectives,
        summary: head.summary,
        next: outline.after(head.id),
        cards,
        terms,
        questions: asked,
        kinds: new Set([head.opening, ...head.checks].flatMap((id) => asked.get(id)?.kind ?? [])),
        cases: teasers,
        cares: tagsOf(file).some(({ name }) => name === 'TryCase'),
        routes: roleRoutes(outline, head.id, lessonsOf),
        source: (p: string, from?: string, to?: string) => sourceText(library, p, from, to),
      },
    };
  });
}
