import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { courseSchema } from '../domain/course/course-schema.ts';
import type { CourseParts } from '../domain/register/course-ids.ts';
import { keepUp } from '../domain/register/keep-up.ts';
import type { Kept } from '../domain/register/kept.ts';
import type { Finding } from '../domain/register/number-rules.ts';
import { registerSchema } from '../domain/register/register-schema.ts';
import { shapeSchema } from '../domain/register/shape-schema.ts';
import type { Shape } from '../domain/register/shape.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { parseYaml, readYaml, type YamlFile } from './read-yaml.ts';
import { shapeOf } from './schema-problems.ts';

export const REGISTER = 'content/register.yaml';
const SHAPES = 'content/shapes';
const PLAN = 'content/en/course.yaml';
const EMPTY = 'cases: []\nquestions: []\nlessons: []\nreleased: []\n';

export const shapeFile = (version: number): string => `${SHAPES}/${version}.yaml`;

/** The register and the shapes as they were read, beside the course. */
export interface ReadRegister {
  /** What stands in the files; missing when one of them cannot be read. */
  kept: Kept | undefined;
  /** What should stand there, when nothing is broken but something is missing. */
  next: Kept | undefined;
  problems: Problem[];
}

/**
 * Reads `content/register.yaml` and `content/shapes`, and sets them beside the course. A file that does not exist counts as empty.
 * @param parts the course as it is, in order in all other respects
 * @throws when `content/en/course.yaml` does not exist
 */
export function readRegister(parts: CourseParts, root = process.cwd()): ReadRegister {
  const plan = readYaml(PLAN, root);
  const course = courseSchema.safeParse(plan.data).data;
  const file = existsSync(join(root, REGISTER)) ? readYaml(REGISTER, root) : parseYaml(EMPTY, REGISTER);
  const register = shapeOf(registerSchema, file);
  const shapes = readShapes(root);
  const unread = [...register.problems, ...shapes.problems];
  // What is wrong with the plan is said where the course is read.
  if (!course || !register.value || unread.length > 0) return { kept: undefined, next: undefined, problems: unread };

  const { version, released } = course;
  const kept = { register: register.value, shapes: shapes.byVersion, version, released };
  const { broken, missing, next } = keepUp(kept, parts);
  const placeOf = ({ file: of, at }: Finding): Place => {
    if (of === undefined) return file.placeOf(at);
    if (of === 'plan') return plan.placeOf(at);
    return { file: shapeFile(of.shape), line: 1, column: 1 };
  };
  return {
    kept,
    next: broken.length === 0 && missing.length > 0 ? next : undefined,
    problems: [...broken, ...missing].map((finding) => {
      const { rule, what, todo } = finding;
      return { ...placeOf(finding), rule, what, todo };
    }),
  };
}

function readShapes(root: string): { byVersion: Map<number, Shape>; problems: Problem[] } {
  const byVersion = new Map<number, Shape>();
  const problems: Problem[] = [];
  const folder = join(root, SHAPES);
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const file = readYaml(`${SHAPES}/${name}`, root);
    const shape = shapeOf(shapeSchema, file);
    problems.push(...shape.problems);
    if (shape.value) problems.push(...misnamed(shape.value, name, file));
    if (shape.value) byVersion.set(shape.value.content, shape.value);
  }
  return { byVersion, problems };
}

function misnamed({ content }: Shape, name: string, { placeOf }: YamlFile): Problem[] {
  if (name === `${content}.yaml`) return [];
  return [
    {
      ...placeOf(['content']),
      rule: 'shape-name',
      what: `The shape says that it is of version ${content}, but its file is named ‘${name}’.`,
      todo: `Bring the file back as “npm run check” wrote it.`,
    },
  ];
}
