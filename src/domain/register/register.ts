/** A thing of the course with the number that stands for it, from 1 on. A number never changes and is never given again. */
export interface Numbered {
  n: number;
  id: string;
}

/**
 * What `content/register.yaml` says: the number of everything that a record can name, what left the course included, so that
 * what was written once can always be read. Each list is in the order of its numbers.
 */
export interface Register {
  cases: (Numbered & { choices: Numbered[]; grounds: Numbered[]; endings: Numbered[] })[];
  questions: (Numbered & { options: Numbered[] })[];
  lessons: (Numbered & { sections: Numbered[] })[];
}
