import type { RoomView } from '../../../classroom/protocol/view.ts';
import type { Counts } from '../../../classroom/session/session.ts';

/** Raised hands of the round that is open: what was counted here stands until the server has answered, so that quick presses add up. */
export class HandCount {
  #counts: Counts = {};
  #round = '';
  #waiting = 0;

  /** What is counted in the round of this moment. */
  get counts(): Counts {
    return this.#counts;
  }

  /** A new view has come: another round has its own hands, and somebody else may have counted. */
  hear({ decision, desk }: RoomView): void {
    const round = `${String(decision?.n ?? 0)} ${String(decision?.round ?? 0)}`;
    if (round === this.#round && this.#waiting > 0) return;
    if (round !== this.#round) this.#waiting = 0;
    this.#round = round;
    this.#counts = desk?.hands ?? {};
  }

  /** So many for an option; what is to be sent. */
  set(choice: string, n: number): Counts {
    this.#waiting += 1;
    this.#counts = { ...this.#counts, [choice]: n };
    return this.#counts;
  }

  /** The server has answered; what it refused is as it was before. */
  answered(taken: boolean, view: RoomView | undefined): void {
    this.#waiting = Math.max(0, this.#waiting - 1);
    if (!taken && view) this.hear(view);
  }
}
