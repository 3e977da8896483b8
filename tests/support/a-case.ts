import type { CaseGraph, Choice, Echo, Ending, Scene } from '../../src/domain/case/graph.ts';

type Sketch<T> = Partial<T>;
type EchoSketch = Sketch<Echo>;
type ChoiceSketch = Sketch<Choice> & { id: string; goes: string };
type SceneSketch = Omit<Sketch<Scene>, 'echoes' | 'choices'> & { choices: ChoiceSketch[]; echoes?: EchoSketch[] };
type EndingSketch = Omit<Sketch<Ending>, 'echoes'> & { echoes?: EchoSketch[] };

/** What a test says about a case: keyed by id as in a case file; everything else is filled in. */
export type CaseSketch = Omit<Sketch<CaseGraph>, 'scenes' | 'endings'> & {
  scenes: Record<string, SceneSketch>;
  endings: Record<string, EndingSketch>;
};

const echo = ({ needs = [], lacks = [], text = 'It came back.' }: EchoSketch): Echo => ({ needs, lacks, text });

function choice(sketch: ChoiceSketch): Choice {
  return {
    label: `Do ${sketch.id}`,
    needs: [],
    lacks: [],
    teaches: [],
    consequence: `What ${sketch.id} led to.`,
    verdict: 'rights-based',
    why: `Why ${sketch.id} is judged so.`,
    cites: ['p5', 'cat:3-1'],
    threads: ['non-refoulement'],
    ...sketch,
  };
}

/** Builds the graph of a small case. */
export function aCase(sketch: CaseSketch): CaseGraph {
  const scenes = Object.entries(sketch.scenes).map(([id, scene]): Scene => ({
    id,
    title: `Scene ${id}`,
    text: `What is seen in ${id}.`,
    exhibits: [],
    asks: 'What do you do?',
    ...scene,
    echoes: (scene.echoes ?? []).map(echo),
    choices: scene.choices.map(choice),
  }));
  const endings = Object.entries(sketch.endings).map(([id, ending]): Ending => ({
    id,
    title: `Ending ${id}`,
    kind: 'protected',
    text: `How ${id} ends.`,
    epilogue: `What came after ${id}.`,
    cites: ['p5'],
    ...ending,
    echoes: (ending.echoes ?? []).map(echo),
  }));
  return {
    id: 'a-case',
    title: 'A case',
    minutes: 5,
    mode: 'guided',
    role: 'Officer',
    care: 'Nothing to fear.',
    summary: 'What happens.',
    lessons: [],
    teaches: ['p5'],
    objectives: [],
    people: [],
    brief: 'What you know.',
    facts: {},
    exhibits: [],
    start: scenes[0]?.id ?? '',
    debrief: { path: 'The rights-based path.', turning: [], questions: [], views: [] },
    record: { decision: 'What was decided', fields: [] },
    ...sketch,
    scenes,
    endings,
  };
}
