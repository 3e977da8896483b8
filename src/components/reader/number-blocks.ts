import { splitBlocks } from './split-blocks.ts';

/** A numbered passage of the whole text. */
export interface NumberedBlock {
  number: string;
  /** Its address in the page. */
  id: string;
  html: string;
  /** The passages under which open points know it. */
  passages: string[];
  /** Whether it is the heading of a section. */
  heading: boolean;
}

/**
 * Numbers the blocks of a lesson, section by section: 5.2 for the heading of its second section, 5.2.3 for the third passage there. A
 * block that names a passage (`data-passage`) has that as its address, so that it stays when text is added before it.
 * @param html the lesson; what stands before the first `h2` is its first section
 * @param opening the heading of the first section
 */
export function numberLesson(html: string, lesson: { id: string; order: number }, opening: string): NumberedBlock[][] {
  const sections: NumberedBlock[][] = [];
  for (const block of [`<h2>${opening}</h2>`, ...splitBlocks(html)]) {
    const heading = block.startsWith('<h2');
    if (heading) sections.push([]);
    const section = sections.at(-1) ?? [];
    const number = `${String(lesson.order)}.${String(sections.length)}`;
    const name = `lesson:${lesson.id}/s${String(sections.length)}`;
    section.push(
      heading
        ? headingOf(block, number, name)
        : passageOf(block, `${number}.${String(section.length)}`, name, section.length),
    );
  }
  return sections;
}

function headingOf(block: string, number: string, name: string): NumberedBlock {
  return { number, id: name, html: block.replace(/^<h2[^>]*>|<\/h2>$/g, ''), passages: [name], heading: true };
}

function passageOf(block: string, number: string, section: string, at: number): NumberedBlock {
  const [attribute = '', named] = / data-passage="([^"]*)"/.exec(/^<[^>]*>/.exec(block)?.[0] ?? '') ?? [];
  return {
    number,
    id: named ?? `${section}/${String(at)}`,
    html: block.replace(attribute, ''),
    passages: named === undefined ? [] : [named],
    heading: false,
  };
}
