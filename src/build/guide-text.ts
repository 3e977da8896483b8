import type { CaseGraph } from '../domain/case/graph.ts';
import { findChoice, findEnding, findScene } from '../domain/case/find.ts';
import { lookup, markOf } from '../domain/citation/library.ts';
import type { ThreadId } from '../domain/course/threads.ts';
import type { Course } from './course-content.ts';
import { renderMarkdown } from './markdown.ts';

/** What the guide says of things outside itself. */
export interface GuideWords {
  threads: Record<ThreadId, string>;
  /** A question of a lesson: `{lesson}, question {n}`. */
  question: (lesson: string, n: number) => string;
}

type Named = Pick<Course, 'library' | 'outline' | 'lessons' | 'graphs' | 'cases'>;

/**
 * Turns a text of the guide into HTML. A name between backticks becomes what a reader knows it by: a citation its mark, a case, a
 * lesson or a question a link, a scene, an ending or a paper its title, an option its words, a thread its name.
 * @throws when the course has nothing of that name, which the check of the content has ruled out
 */
export function guideText(course: Named, words: GuideWords): (markdown: string, inline?: boolean) => string {
  return (markdown, inline = false) =>
    renderMarkdown(markdown, inline).replace(/<code>([a-z0-9:/-]+)<\/code>/g, (_, name: string) =>
      nameHtml(name, course, words),
    );
}

function nameHtml(name: string, course: Named, words: GuideWords): string {
  const cited = lookup(course.library, name);
  if (cited) return `<a class="cite" href="sources.html#${name}">${escaped(markOf(cited))}</a>`;
  const [kind = '', what = ''] = name.split(':');
  const [of = '', part = ''] = what.split('/');
  const graph = course.graphs.find(({ id }) => id === of);
  const found = graph && part !== '' ? ofCase(kind, graph, part) : ofCourse(kind, what, course, words);
  if (found === undefined) throw new Error(`The guide names ‘${name}’, which the course does not have.`);
  return found;
}

function ofCase(kind: string, graph: CaseGraph, part: string): string | undefined {
  switch (kind) {
    case 'scene':
      return strong(findScene(graph, part)?.title);
    case 'ending':
      return italic(findEnding(graph, part)?.title);
    case 'paper':
      return italic(graph.exhibits.find(({ id }) => id === part)?.title);
    case 'choice': {
      const choice = findChoice(graph, part)?.choice;
      return choice && `‘${choice.label.replace(/\.$/, '')}’`;
    }
    default:
      return undefined;
  }
}

function ofCourse(kind: string, name: string, course: Named, words: GuideWords): string | undefined {
  switch (kind) {
    case 'case': {
      const title = course.graphs.find(({ id }) => id === name)?.title;
      const built = course.cases.some(({ graph }) => graph.id === name);
      return title === undefined ? undefined : built ? link(`case-${name}.html`, title) : italic(title);
    }
    case 'lesson': {
      const { title, href } = course.outline.lesson(name);
      return href === undefined ? italic(title) : link(href, title);
    }
    case 'question': {
      const head = course.lessons.find((lesson) => lesson.head?.checks.includes(name))?.head;
      return head
        ? link(`lesson-${head.id}.html`, words.question(head.title, head.checks.indexOf(name) + 1))
        : italic(name);
    }
    case 'thread':
      return italic(words.threads[name as ThreadId]);
    default:
      return undefined;
  }
}

function link(href: string, text: string): string {
  return `<a href="${href}">${escaped(text)}</a>`;
}

function strong(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `<strong>${escaped(text)}</strong>`;
}

function italic(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `<em>${escaped(text)}</em>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
