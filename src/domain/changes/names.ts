import type { Shape } from '../register/shape.ts';

/** Every id that some version of the course has or had. */
export interface Names {
  cases: Map<string, { scenes: Set<string>; choices: Set<string> }>;
  /** With their options. */
  questions: Map<string, Set<string>>;
  /** With their sections. */
  lessons: Map<string, Set<string>>;
}

/** Gathers the ids of all these versions. */
export function namesIn(shapes: readonly Shape[]): Names {
  const names: Names = { cases: new Map(), questions: new Map(), lessons: new Map() };
  for (const { cases, questions, lessons } of shapes) {
    for (const { id, scenes } of cases) {
      const own = names.cases.get(id) ?? { scenes: new Set(), choices: new Set() };
      names.cases.set(id, own);
      for (const scene of scenes) {
        own.scenes.add(scene.id);
        for (const choice of scene.choices) own.choices.add(choice.id);
      }
    }
    for (const { id, options } of questions) addTo(names.questions, id, options);
    for (const { id, sections } of lessons) addTo(names.lessons, id, sections);
  }
  return names;
}

function addTo(map: Map<string, Set<string>>, id: string, parts: readonly string[]): void {
  map.set(id, new Set([...(map.get(id) ?? []), ...parts]));
}
