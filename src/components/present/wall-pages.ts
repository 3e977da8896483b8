/** How far the big screen is with the pages of a moment, as it tells the page that leads, where one browser shows both. */
interface Standing {
  step: number;
  /** Whether pages of this moment are left to be shown. */
  more: boolean;
  /** Whether pages of it were shown before. */
  before: boolean;
}

type Word = { say: 'stands'; standing: Standing | undefined } | { say: 'hello' } | { say: 'turn'; by: 1 | -1 };

const channelOf = (code: string): BroadcastChannel => new BroadcastChannel(`rbr:wall:${code}`);

/**
 * Lets the page that leads turn the pages of the big screen. Returns how to tell it where the screen stands.
 * @param turn shows the next page or the one before
 */
export function letTurn(code: string, turn: (by: 1 | -1) => void): (standing: Standing) => void {
  const channel = channelOf(code);
  let stands: Standing | undefined;
  const tell = (standing: Standing | undefined) => {
    channel.postMessage({ say: 'stands', standing } satisfies Word);
  };
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.say === 'hello') tell(stands);
    if (data.say === 'turn') turn(data.by);
  };
  addEventListener('pagehide', () => {
    tell(undefined);
  });
  return (standing) => {
    stands = standing;
    tell(standing);
  };
}

/** The pages of the big screen, for the page that leads. */
export class WallPages {
  #channel: BroadcastChannel;
  #stands: Standing | undefined;

  constructor(code: string) {
    this.#channel = channelOf(code);
    this.#channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.say === 'stands') this.#stands = data.standing;
    };
    this.#channel.postMessage({ say: 'hello' } satisfies Word);
  }

  /** Turns a page at this moment of the session; false where there is none to turn, so that the session itself may move. */
  turn(by: 1 | -1, step: number): boolean {
    const stands = this.#stands;
    if (stands?.step !== step || !(by > 0 ? stands.more : stands.before)) return false;
    // Until the screen says where it stands now, it may be gone: the next key is not lost on it.
    this.#stands = undefined;
    this.#channel.postMessage({ say: 'turn', by } satisfies Word);
    return true;
  }
}
