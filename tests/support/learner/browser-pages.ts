import type { CourseEvent, Happening } from '../../../src/domain/record/events.ts';
import type { Chance } from './chance.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz234567');
const DAY = 86_400;

/** One browser over weeks: each page load is a writer, times are those of a person who reads. */
export class BrowserPages {
  readonly events: CourseEvent[] = [];
  readonly #chance: Chance;
  #writer = '';
  #written = 0;
  #second: number;

  constructor(chance: Chance, from = Date.UTC(2026, 9, 5, 8) / 1000) {
    this.#chance = chance;
    this.#second = from;
  }

  /** Another page is loaded; after every fifth or so the learner comes back on another day. */
  load(): void {
    this.#writer = Array.from({ length: 8 }, () => this.#chance.oneOf(LETTERS)).join('');
    this.#written = 0;
    if (this.#chance.next() < 0.2) this.#second += this.#chance.between(DAY / 2, 6 * DAY);
  }

  /** After 5 to 200 seconds; `atOnce`: in one go with the event before. */
  append(happening: Happening, atOnce = false): CourseEvent {
    this.#second += atOnce ? 1 : this.#chance.between(5, 200);
    const event = { id: `${this.#writer}-${++this.#written}`, at: this.#second * 1000, ...happening };
    this.events.push(event);
    return event;
  }
}
