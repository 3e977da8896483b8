import type { Place } from '../domain/problem.ts';
import type { LessonFile } from './lesson-file.ts';
import { tagsOf, type Tag } from './lesson-tags.ts';

/** A source id that a lesson shows or rests on, with the component that names it. */
export interface LessonCitation {
  id: string;
  by: 'Source' | 'Law' | 'Cite';
  place: Place;
}

/** Every source paragraph and provision that the text of a lesson names, in its order. Questions and glossary words are not in it. */
export function lessonCitations(lesson: Pick<LessonFile, 'body' | 'bodyPlace'>): LessonCitation[] {
  return tagsOf(lesson).flatMap(({ name, attributes, place }) =>
    citedBy(name, attributes).map((id) => ({ id, by: name as LessonCitation['by'], place })),
  );
}

function citedBy(name: string, { p, id, ids }: Tag['attributes']): string[] {
  if (name === 'Source') return p === undefined ? [] : [p];
  if (name === 'Law') return id === undefined ? [] : [id];
  return name === 'Cite' ? (ids ?? '').split(/\s+/).filter(Boolean) : [];
}
