/** How the pretended portal behaves. */
export interface Behaviour {
  standard: 'scorm12' | 'scorm2004';
  /** `normal` · `slow`: each call takes `delay` · `lying`: says yes to everything and keeps nothing · `failing`: commits fail. */
  behaviour: 'normal' | 'slow' | 'lying' | 'failing';
  /** Milliseconds that a call takes. */
  delay: number;
  /** How many characters of suspend data it takes. */
  limit: number;
  /** Elements that it does not have. */
  lacks: string[];
}

/** One call of the course, as the portal heard it. */
export interface Heard {
  name: string;
  given: string[];
  answer: string;
  error: string;
  /** When, by the clock of the page. */
  at: number;
}

type Calls = Record<string, ((...given: string[]) => unknown) | undefined>;

/**
 * A skin around a real runtime that is as strict as the standard where the runtime is not, and behaves as it is told to. Refers to nothing
 * outside itself: it is sent to pages as text.
 * @param portal may be changed while it is in use
 */
export function strictSkin(
  runtime: Calls,
  portal: Behaviour,
  hear: (heard: Heard) => void,
): Record<string, (...given: string[]) => string> {
  const is12 = portal.standard === 'scorm12';
  const named = (name: string) => (is12 ? `LMS${name}` : name === 'Finish' ? 'Terminate' : name);
  const [get, set, last, commit] = [named('GetValue'), named('SetValue'), named('GetLastError'), named('Commit')];
  const texts = [named('GetErrorString'), named('GetDiagnostic')];
  let error = '';

  function answerTo(name: string, given: string[]): string {
    error = '';
    const [element = '', value = ''] = given;
    if ((name === get || name === set) && portal.lacks.some((each) => element.startsWith(each))) {
      error = '401';
      return name === get ? '' : 'false';
    }
    if (portal.behaviour === 'lying' && (name === set || name === commit)) return 'true';
    if (portal.behaviour === 'failing' && name === commit) {
      error = is12 ? '101' : '391';
      return 'false';
    }
    if (name === set && element === 'cmi.suspend_data' && value.length > portal.limit) {
      error = is12 ? '405' : '406';
      return 'false';
    }
    return String(runtime[name]?.(...given));
  }

  const skin: Record<string, (...given: string[]) => string> = {
    [last]: () => error || String(runtime[last]?.()),
  };
  for (const name of [named('Initialize'), named('Finish'), get, set, commit, ...texts]) {
    skin[name] = (...given) => {
      const until = performance.now() + (portal.behaviour === 'slow' ? portal.delay : 0);
      while (performance.now() < until);
      const answer = answerTo(name, given);
      hear({ name, given, answer, error: error || String(runtime[last]?.()), at: Date.now() });
      return answer;
    };
  }
  return skin;
}
