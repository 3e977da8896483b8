/** One call to a portal and its answer. */
export interface Call {
  /** As the standard spells it: `LMSSetValue`, `Commit`, `PUT activities/state` … */
  name: string;
  /** Element and value, or address. Values are cut: the log goes into reports that people print. */
  about: string;
  answer: string;
  /** The error code of the portal; `0` where nothing was wrong, `exception` where the call threw. */
  error: string;
  milliseconds: number;
}

/** The last calls, oldest first. */
export interface CallLog {
  readonly calls: readonly Call[];
  add: (call: Call) => void;
}

const MOST = 500;
const LONGEST = 80;

/** A log that keeps the last 500 calls, and of each text the first 80 signs. `hear` is told of each. */
export function openCallLog(hear: (call: Call) => void = () => undefined): CallLog {
  const calls: Call[] = [];
  const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length})` : text);
  return {
    calls,
    add(call) {
      hear(call);
      calls.push({ ...call, about: cut(call.about), answer: cut(call.answer) });
      if (calls.length > MOST) calls.splice(0, calls.length - MOST);
    },
  };
}
