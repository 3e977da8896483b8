import { Unreadable } from './bits.ts';

/** Things in the order in which they were met, found again by name or by how long ago that was. */
export class Met<Thing> {
  readonly #things: Thing[] = [];
  readonly #places = new Map<string, number>();

  add(name: string, thing: Thing): Thing {
    this.#places.set(name, this.#things.push(thing) - 1);
    return thing;
  }

  /** How many were met since: 0 for the last one. */
  ago(name: string): number | undefined {
    const place = this.#places.get(name);
    return place === undefined ? undefined : this.#things.length - 1 - place;
  }

  /** @throws Unreadable when so many were not met */
  at(ago: number): Thing {
    const thing = this.#things.at(-1 - ago);
    if (thing === undefined) throw new Unreadable();
    return thing;
  }
}
