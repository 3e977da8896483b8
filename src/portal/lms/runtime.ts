import type { Api } from './find-api.ts';
import type { CallLog } from './call-log.ts';
import type { Standard } from './standard.ts';

/** What a call came to. `error` is `0` where nothing was wrong, `exception` where the call threw or does not exist. */
export interface Answer {
  value: string;
  error: string;
}

/** The calls of a SCORM runtime, typed and logged. None of them throws. */
export interface Runtime {
  initialize: () => Answer & { done: boolean };
  /** An element that was never set, or that the runtime lacks, reads as empty. */
  get: (element: string) => Answer;
  set: (element: string, value: string) => Answer & { done: boolean };
  commit: () => Answer & { done: boolean };
  finish: () => Answer & { done: boolean };
  /** What the runtime says of an error code, for whoever looks for the cause. */
  explain: (error: string) => string;
}

/**
 * Speaks with an API object by the names of a standard (SCORM 1.2 RTE, API functions; SCORM 2004 4th ed. RTE, API).
 * The error code is asked for only where an answer leaves it open: a portal in which each call is a request is called no more than needed.
 */
export function openRuntime(api: Api, { functions }: Pick<Standard, 'functions'>, log: CallLog): Runtime {
  function call(name: string, ...given: string[]): Answer {
    const begin = performance.now();
    let answer: Answer;
    try {
      // In the order of the standard, as a method of the object: some runtimes need their `this`.
      answer = { value: asText((api[name] as (...texts: string[]) => unknown)(...given)), error: '' };
    } catch (error) {
      answer = { value: '', error: 'exception' };
      log.add({
        name,
        about: given.join(' = '),
        answer: String(error),
        error: 'exception',
        milliseconds: since(begin),
      });
      return answer;
    }
    const milliseconds = since(begin);
    answer.error = isFine(name, answer.value) ? '0' : lastError();
    log.add({ name, about: given.join(' = '), answer: answer.value, error: answer.error, milliseconds });
    return answer;
  }

  const isFine = (name: string, value: string) => (name === functions.get ? value !== '' : value === 'true');

  function lastError(): string {
    try {
      return asText((api[functions.lastError] as () => unknown)()) || '0';
    } catch {
      return 'exception';
    }
  }

  const done = (answer: Answer) => ({ ...answer, done: answer.value === 'true' });
  return {
    initialize: () => done(call(functions.initialize, '')),
    get: (element) => call(functions.get, element),
    set: (element, value) => done(call(functions.set, element, value)),
    commit: () => done(call(functions.commit, '')),
    finish: () => done(call(functions.finish, '')),
    explain(error) {
      const say = (name: string) => {
        try {
          return asText((api[name] as (code: string) => unknown)(error));
        } catch {
          return '';
        }
      };
      return [...new Set([say(functions.errorString), say(functions.diagnostic)])].filter(Boolean).join(' – ');
    },
  };
}

/** Runtimes answer with strings, booleans and numbers, and with nothing at all. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
}

function since(begin: number): number {
  return Math.round(performance.now() - begin);
}
