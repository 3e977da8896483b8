import type { Carried, Station } from './carried.ts';

/** What can be gone on with, as the home page sees it: lessons that were begun, and cases whose latest run is not in the debrief. */
export function openStations({ lessons, cases }: Pick<Carried, 'lessons' | 'cases'>): Station[] {
  return [
    ...lessons.flatMap((lesson, at): Station[] => (lesson && !lesson.completed ? [{ kind: 'lesson', at }] : [])),
    ...cases.flatMap((each, at): Station[] => {
      const run = each?.later ?? each?.run;
      return run && run.stands !== 'debrief' && run.endedAs === undefined ? [{ kind: 'case', at }] : [];
    }),
  ];
}

/** Whether it is open for a “what if?” alone. */
export function isWhatIf({ cases }: Pick<Carried, 'cases'>, { kind, at }: Station): boolean {
  return kind === 'case' && cases[at]?.later?.from !== undefined;
}

/** What the learner was at last, of what can be gone on with. A “what if?” that was left for something else does not call back. */
export function latestOf(carried: Pick<Carried, 'lessons' | 'cases' | 'recent'>): Station | undefined {
  const open = openStations(carried);
  return carried.recent.find(
    (each, index) =>
      (index === 0 || !isWhatIf(carried, each)) && open.some(({ kind, at }) => kind === each.kind && at === each.at),
  );
}
