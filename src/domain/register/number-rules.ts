import type { CourseIds } from './course-ids.ts';
import { listsOf, named, ofOwner, type NumberedList } from './lists.ts';
import type { RegisterFile } from './register-schema.ts';

/** One thing wrong, before its place in the text is looked up. */
export interface Finding {
  /** Where it is wrong; missing: in the register. */
  file?: 'plan' | { shape: number };
  at: readonly PropertyKey[];
  rule: string;
  what: string;
  todo: string;
}

/** The command that writes what is missing. */
export const BY_HAND = 'Run “npm run check” by hand: it writes this line. Commit it with the content.';

/** What contradicts the promise of the register: a number never changes, is never given again, and never gets lost. */
export function brokenNumbers(file: RegisterFile, course: CourseIds): Finding[] {
  return listsOf(file, course).flatMap((list) => [...takenTwice(list), ...lost(list), ...backAgain(list)]);
}

/** What the register does not say yet of the course as it is now. */
export function missingNumbers(file: RegisterFile, course: CourseIds): Finding[] {
  const lists = listsOf(file, course);
  // Of what is not registered at all nothing stands in the file.
  return lists.flatMap((list) => {
    const { entries, has, path } = list;
    if (!has) return [];
    return [
      ...has
        .filter((id) => !entries.some((entry) => entry.id === id))
        .map((id) => ({ at: path, rule: 'number-missing', what: `${named(list, id)} has no number.`, todo: BY_HAND })),
      ...entries.flatMap(({ id, gone }, index) =>
        gone !== undefined || has.includes(id)
          ? []
          : {
              at: [...path, index],
              rule: 'number-gone',
              what: `${named(list, id)} is no longer in the course, and the register does not say since when.`,
              todo: `If it was renamed by mistake, give it its name back. If it is meant to go: ${BY_HAND.replace('Run', 'run')}`,
            },
      ),
    ];
  });
}

function takenTwice({ entries, path }: NumberedList): Finding[] {
  const list = { entries, path };
  return list.entries.flatMap((entry, index) => {
    const first = entries.findIndex(({ n, id }) => n === entry.n || id === entry.id);
    const other = entries[first];
    if (!other || first === index) return [];
    const at = [...path, index];
    if (other.n !== entry.n)
      return {
        at,
        rule: 'number-twice',
        what: `‘${entry.id}’ has two numbers, ${other.n} and ${entry.n}.`,
        todo: 'Keep the line that was released first, and take the other out.',
      };
    const gone = [other, entry].find((each) => each.gone !== undefined);
    return gone
      ? {
          at,
          rule: 'number-reused',
          what: `The number ${entry.n} belongs to ‘${gone.id}’, which has left the course; old records still name it by that number.`,
          todo: `Take the line of ‘${(gone === other ? entry : other).id}’ out and run “npm run check” by hand: it gets a number of its own.`,
        }
      : {
          at,
          rule: 'number-twice',
          what: `The number ${entry.n} stands for two things, ‘${other.id}’ and ‘${entry.id}’.`,
          todo: `Take the line that was added last out and run “npm run check” by hand: it gets a number of its own.`,
        };
  });
}

function lost(list: NumberedList): Finding[] {
  const { kind, entries, path } = list;
  // A number too many leaves a hole where it was taken from; that need not be said twice.
  if (takenTwice(list).length > 0) return [];
  const last = Math.max(0, ...entries.map(({ n }) => n));
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((n) => !entries.some((entry) => entry.n === n))
    .map((n) => ({
      at: path,
      rule: 'number-removed',
      what: `The ${kind} with the number ${n}${ofOwner(list)} is no longer in the register.`,
      todo: 'Nothing is ever taken out of the register: put the line back as it was, with ‘gone’ if the thing has left the course.',
    }));
}

function backAgain(list: NumberedList): Finding[] {
  const { entries, has, path } = list;
  return entries.flatMap(({ id, gone }, index) =>
    gone === undefined || !has?.includes(id)
      ? []
      : {
          at: [...path, index, 'gone'],
          rule: 'number-back',
          what: `${named(list, id)} left the course in version ${gone} and is in it again.`,
          todo: 'Give what is new an id of its own. If it is the very same thing again, take ‘gone’ out.',
        },
  );
}
