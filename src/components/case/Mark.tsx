import type { Verdict } from '../../domain/case/graph.ts';

const SIGN = { 'rights-based': 'held', partly: 'strain', breach: 'breach' } as const;

/** The class ending of a verdict's mark and colour. */
export function signOf(verdict: Verdict): 'held' | 'strain' | 'breach' {
  return SIGN[verdict];
}

/** A mark from the page's sprite: a shape that says the same as its colour. */
export function Mark({ sign }: { sign: 'held' | 'strain' | 'breach' | 'none' | 'not' }) {
  return (
    <svg className={`v v-${sign}`} viewBox="0 0 20 20" aria-hidden="true">
      <use href={`#v-${sign}`} />
    </svg>
  );
}

/** Mark and word together: no colour alone carries a verdict. */
export function VerdictWord({ verdict, word }: { verdict: Verdict; word: string }) {
  return (
    <span className={`verdict v-${signOf(verdict)}`}>
      <Mark sign={signOf(verdict)} />
      {word}
    </span>
  );
}

/** The letter of an option inside the ring of the pen. */
export function Letter({ letter }: { letter: string }) {
  return (
    <span className="ltr" aria-hidden="true">
      {letter}
      <svg viewBox="0 0 50 50">
        <use href="#pen" />
      </svg>
    </span>
  );
}
