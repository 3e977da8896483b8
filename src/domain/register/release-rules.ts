import { idsOfShape } from './draw-shape.ts';
import { fingerprint } from './fingerprint.ts';
import { frozen, type Kept } from './kept.ts';
import { listsOf, named } from './lists.ts';
import { BY_HAND, type Finding } from './number-rules.ts';
import type { Shape } from './shape.ts';

/**
 * What contradicts a release: records and codes out there are written against it.
 * @param now the shape of the content as it is
 */
export function brokenReleases(kept: Kept, now: Shape): Finding[] {
  const broken = [
    ...outOfTurn(kept),
    ...kept.register.released.flatMap(({ content }, index) => {
      const shape = kept.shapes.get(content);
      return shape ? changed(kept, shape, index) : lostShape(content);
    }),
  ];
  return broken.length > 0 ? broken : outgrown(kept, now);
}

/** What has still to be written: the fingerprint of what has just been released, the shape of what has not. */
export function missingReleases(kept: Kept, now: Shape): Finding[] {
  const { released, version, shapes } = kept;
  const unmarked = Array.from({ length: released }, (_, index) => index + 1).filter((each) => !frozen(kept, each));
  const stands = frozen(kept, version) ?? same(shapes.get(version), now);
  return [
    ...unmarked.map((each) => ({
      at: ['released'],
      rule: 'release-unmarked',
      what: `Version ${each} is released, and the register does not hold its fingerprint yet.`,
      todo: BY_HAND,
    })),
    ...(stands
      ? []
      : [
          {
            file: { shape: version },
            at: [],
            rule: 'shape-behind',
            what: `The shape of version ${version} is not that of the content as it is now.`,
            todo: BY_HAND.replace('this line', 'this file'),
          },
        ]),
  ];
}

function outOfTurn({ version, released }: Kept): Finding[] {
  if (version === released || version === released + 1) return [];
  return [
    {
      file: 'plan',
      at: ['version'],
      rule: 'version-turn',
      what: `Version ${version} is written on while the last released version is ${released}.`,
      todo: `Write ‘version: ${released + 1}’. ‘released’ is raised only when a version is published, and ‘version’ after it.`,
    },
  ];
}

function changed(kept: Kept, shape: Shape, index: number): Finding[] {
  const { register } = kept;
  const { content } = shape;
  const at = ['released', index];
  const ids = idsOfShape(shape);
  const groups = (['cases', 'questions', 'lessons'] as const).flatMap((group) =>
    ids[group].filter(({ id }) => !register[group].some((entry) => entry.id === id)).map(({ id }) => `‘${id}’`),
  );
  const parts = listsOf(register, ids).flatMap((list) =>
    (list.has ?? [])
      .filter((id) => list.of !== undefined && !list.entries.some((entry) => entry.id === id))
      .map((id) => named(list, id).replace('The ', 'the ')),
  );
  const removed = [...groups, ...parts].map((what) => ({
    at,
    rule: 'number-removed',
    what: `The register no longer has ${what}, which is in the released version ${content}.`,
    todo: 'Put its line back as it was released. What took its place gets a number of its own from “npm run check”.',
  }));
  if (removed.length > 0) return removed;
  const early = listsOf(register, ids).flatMap((list) =>
    list.entries.flatMap(({ id, gone = Infinity }, place) =>
      gone > content || !list.has?.includes(id)
        ? []
        : {
            at: [...list.path, place, 'gone'],
            rule: 'number-gone',
            what: `${named(list, id)} cannot be gone since version ${gone}: the released version ${content} has it.`,
            todo: 'Write the version from which on it is no longer there, or take ‘gone’ out.',
          },
    ),
  );
  if (early.length > 0) return early;
  if (fingerprint(shape, register) === frozen(kept, content)) return [];
  return [
    {
      file: { shape: content },
      at: [],
      rule: 'release-changed',
      what: `Version ${content} is released, and its shape, or a number of something in it, was changed afterwards.`,
      todo: `Bring content/shapes/${content}.yaml and content/register.yaml back as they were; what is new belongs to a new version.`,
    },
  ];
}

function lostShape(content: number): Finding[] {
  return [
    {
      file: { shape: content },
      at: [],
      rule: 'shape-lost',
      what: `The shape of the released version ${content} is missing.`,
      todo: 'Bring the file back as it was: codes of that version are read with it.',
    },
  ];
}

function outgrown(kept: Kept, now: Shape): Finding[] {
  const { version, shapes } = kept;
  const then = shapes.get(version);
  if (!then || !frozen(kept, version) || same(then, now)) return [];
  const names = (['cases', 'lessons', 'questions'] as const).flatMap((group) => {
    const [before, after] = [then[group], now[group]] as { id: string }[][];
    const all = new Set([...(before ?? []), ...(after ?? [])].map(({ id }) => id));
    return [...all].filter((id) => !same(find(before, id), find(after, id)));
  });
  return [
    {
      file: 'plan',
      at: ['version'],
      rule: 'version-outgrown',
      what: `Version ${version} is released, and what can be decided or answered is no longer what it was: ${names.map((id) => `‘${id}’`).join(', ')}.`,
      todo: `Raise ‘version’ to ${version + 1} and run “npm run check” by hand. If nothing was meant to change, bring it back as it was.`,
    },
  ];
}

function find<Thing extends { id: string }>(things: readonly Thing[] | undefined, id: string): Thing | undefined {
  return things?.find((each) => each.id === id);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
