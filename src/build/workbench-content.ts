import type { Advocacy } from '../domain/advocacy/advocacy.ts';
import type { Strength } from '../domain/citation/strength.ts';
import { citationsOf } from '../domain/advocacy/citations.ts';
import { strengthOf } from '../domain/advocacy/rules.ts';
import { lookup, markOf } from '../domain/citation/library.ts';
import { loadCourse } from './course-content.ts';
import { renderMarkdown } from './markdown.ts';

/** What the workbench is made from. */
export interface WorkbenchContent {
  advocacy: Advocacy;
  /** What the small box of each cited text says, and how strong the text is. */
  marks: ReadonlyMap<string, { mark: string; kind: Strength }>;
  inline: (markdown: string) => string;
  block: (markdown: string) => string;
}

export function workbenchContent(): WorkbenchContent {
  const { advocacy, library } = loadCourse();
  const ids = new Set(citationsOf(advocacy).flatMap((list) => list.ids));
  return {
    advocacy,
    marks: new Map(
      [...ids].flatMap((id) => {
        const [cited, kind] = [lookup(library, id), strengthOf(id, library)];
        return cited && kind ? [[id, { mark: markOf(cited), kind }] as const] : [];
      }),
    ),
    inline: (markdown) => renderMarkdown(markdown, true),
    block: (markdown) => renderMarkdown(markdown, false),
  };
}
