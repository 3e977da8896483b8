/** How much may come at once, and how much comes back in a second. */
export interface Rate {
  most: number;
  perSecond: number;
}

/** A bucket that empties with each use and fills again with time. */
export class Bucket {
  #left: number;
  #at: number;
  #rate: Rate;

  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#left = rate.most;
    this.#at = now;
  }

  /** How much is left at that time. */
  left(now: number): number {
    const { most, perSecond } = this.#rate;
    this.#left = Math.min(most, this.#left + (Math.max(0, now - this.#at) / 1000) * perSecond);
    // Also where the clock was set back: it fills from there on.
    this.#at = now;
    return this.#left;
  }

  /** Takes one out. False when there is none; then nothing is taken. */
  take(now: number): boolean {
    if (this.left(now) < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** Puts back what was taken. */
  giveBack(): void {
    this.#left = Math.min(this.#rate.most, this.#left + 1);
  }
}

/** One bucket for each address; those that are full again are forgotten. */
export class Buckets {
  #all = new Map<string, Bucket>();
  #rate: Rate;

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  of(address: string, now: number): Bucket {
    const known = this.#all.get(address);
    if (known) return known;
    if (this.#all.size >= 10_000) this.tidy(now);
    const made = new Bucket(this.#rate, now);
    this.#all.set(address, made);
    return made;
  }

  /** Forgets the buckets that are full. */
  tidy(now: number): void {
    for (const [address, bucket] of this.#all) if (bucket.left(now) >= this.#rate.most) this.#all.delete(address);
  }
}
