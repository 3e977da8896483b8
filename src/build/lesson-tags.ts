import type { Place } from '../domain/problem.ts';
import type { LessonFile } from './lesson-file.ts';

/** A component as an author wrote it. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  place: Place;
}

/** The components of a lesson in their order, opening tags only. */
export function tagsOf({ body, bodyPlace }: Pick<LessonFile, 'body' | 'bodyPlace'>): Tag[] {
  return [...body.matchAll(/<([A-Z][A-Za-z]*)((?:\s+[a-z]+="[^"]*")*)\s*\/?>/g)].map(
    ({ 1: name = '', 2: rest = '', index }) => ({
      name,
      attributes: Object.fromEntries<string>(
        [...rest.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
      place: bodyPlace(index),
    }),
  );
}
