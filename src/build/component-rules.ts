import { nearestWord } from '../domain/citation/nearest.ts';
import { FIGURES } from '../domain/course/figure-names.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { LessonFile } from './lesson-file.ts';
import { tagsOf, type Tag } from './lesson-tags.ts';

interface Component {
  /** The attributes that it must have, and those that it may have. */
  needs: readonly string[];
  may: readonly string[];
  /** Whether it stands around a text: an opening and a closing tag. */
  around: boolean | 'or alone';
}

const alone = (...needs: string[]): Component => ({ needs, may: [], around: false });
const around = (...needs: string[]): Component => ({ needs, may: [], around: true });

/** The components of a lesson, as `lesson-format.md` gives them to its authors. */
const COMPONENTS: Record<string, Component> = {
  Opening: alone(),
  Check: alone('id'),
  Source: { ...alone('p'), may: ['from', 'to'] },
  Law: alone('id'),
  Cite: alone('ids'),
  Term: { ...alone('id'), around: 'or alone' },
  Figure: alone('name'),
  TryCase: alone('id'),
  Reflect: alone('id', 'asks'),
  RoleChoice: alone(),
  Moment: { ...around(), may: ['time', 'place'] },
  Careful: around('title'),
  Compare: around(),
  Side: around('title'),
  Steps: around(),
  InYourFile: around(),
};

/** Components that do not exist, that lack what they need, or that stand where they should not. */
export function componentProblems(lesson: LessonFile): Problem[] {
  const tags = tagsOf(lesson);
  return [
    ...tags.flatMap(tagProblems),
    ...malformed(lesson, tags),
    ...imports(lesson),
    ...closings(lesson, tags),
    ...comparisons(lesson, tags),
    ...filePart(lesson, tags),
  ];
}

function tagProblems({ name, attributes, place }: Tag): Problem[] {
  const known = COMPONENTS[name];
  if (!known) {
    const near = nearestWord(name, Object.keys(COMPONENTS));
    return [problem(place, `There is no component <${name}>.`, `${near ? `Did you mean <${near}>? ` : ''}${EXISTING}`)];
  }
  const given = Object.keys(attributes);
  const wrong = [
    ...known.needs.filter((key) => !attributes[key]).map((key) => `<${name}> needs ‘${key}’.`),
    ...given
      .filter((key) => !known.needs.includes(key) && !known.may.includes(key))
      .map((key) => `<${name}> has no ‘${key}’.`),
  ];
  const figure = attributes.name ?? '';
  if (name === 'Figure' && figure && !FIGURES.some((each) => each === figure)) {
    const near = nearestWord(figure, FIGURES);
    return [
      problem(
        place,
        `There is no figure ‘${figure}’.`,
        `${near ? `Did you mean ‘${near}’? ` : ''}The figures are ${FIGURES.join(', ')}.`,
      ),
    ];
  }
  return wrong.map((what) => problem(place, what, `It takes ${takes(known)}.`));
}

const EXISTING = `The components are ${Object.keys(COMPONENTS).join(', ')}.`;

function takes({ needs, may }: Component): string {
  const all = [...needs, ...may.map((key) => `${key} (if wanted)`)];
  return all.length > 0 ? `${all.join(', ')}, each as name="text"` : 'no attributes';
}

/** What looks like a component and was not read as one: its attributes are not all written as name="text". */
function malformed({ body, bodyPlace }: LessonFile, tags: readonly Tag[]): Problem[] {
  const read = new Set(tags.map(({ place }) => `${place.line}:${place.column}`));
  return [...body.matchAll(/<([A-Z][A-Za-z]*)/g)].flatMap(({ 1: name = '', index }) => {
    const place = bodyPlace(index);
    return read.has(`${place.line}:${place.column}`)
      ? []
      : [
          problem(
            place,
            `<${name}> cannot be read.`,
            'Write each attribute as name="text" and close the tag with > or />.',
          ),
        ];
  });
}

function imports({ body, bodyPlace }: LessonFile): Problem[] {
  return [...body.matchAll(/^(?:import|export)\s.*$/gm)].map(({ index }) =>
    problem(
      bodyPlace(index),
      'The lesson has a line of program code.',
      'Take it out: the page hands the components in.',
    ),
  );
}

function closings({ body, headPlace }: LessonFile, tags: readonly Tag[]): Problem[] {
  return Object.entries(COMPONENTS).flatMap(([name, { around: wraps }]) => {
    const opened = tags.filter((tag) => tag.name === name);
    const closed = [...body.matchAll(new RegExp(`</${name}>`, 'g'))].length;
    if (closed === (wraps ? opened.length : 0) || (wraps === 'or alone' && closed < opened.length)) return [];
    const place = opened[0]?.place ?? headPlace([]);
    return wraps
      ? problem(
          place,
          `<${name}> is opened ${opened.length} and closed ${closed} times.`,
          `Close each with </${name}>.`,
        )
      : problem(place, `<${name}> stands around a text.`, `Write <${name} … /> and nothing inside it.`);
  });
}

/** The part of the body that a component stands around, for each time that it is used. */
function insides({ body }: LessonFile, name: string): string[] {
  return [...body.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, inside = '']) => inside,
  );
}

function comparisons(lesson: LessonFile, tags: readonly Tag[]): Problem[] {
  const compares = tags.filter(({ name }) => name === 'Compare');
  return insides(lesson, 'Compare').flatMap((inside, index) => {
    const sides = inside.split('<Side').length - 1;
    const place = compares[index]?.place ?? lesson.headPlace([]);
    return sides === 2 ? [] : [problem(place, `<Compare> has ${sides} sides.`, 'Put two <Side title="…"> into it.')];
  });
}

/** Each lesson ends in three to five questions that can be put to a case tomorrow. */
function filePart(lesson: LessonFile, tags: readonly Tag[]): Problem[] {
  const parts = tags.filter(({ name }) => name === 'InYourFile');
  const asked = insides(lesson, 'InYourFile').map((inside) => [...inside.matchAll(/^\s*(?:[-*]|\d+\.)\s/gm)].length);
  const place = parts[0]?.place ?? lesson.headPlace([]);
  if (parts.length !== 1)
    return [
      problem(place, `<InYourFile> stands ${parts.length} times.`, 'Each lesson has it once, before the closing.'),
    ];
  return asked.every((n) => n >= 3 && n <= 5)
    ? []
    : [problem(place, `<InYourFile> asks ${asked.join()} questions.`, 'Ask three to five, each as an item of a list.')];
}

function problem(place: Place, what: string, todo: string): Problem {
  return { ...place, rule: 'lesson-component', what, todo };
}
