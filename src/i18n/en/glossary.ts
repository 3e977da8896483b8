/** Words of the glossary page. */
export const glossaryWords = {
  kicker: 'Glossary',
  title: 'Words of the course',
  description: 'Every word that the course explains, with what the explanation rests on.',
  find: 'Find a word',
  letters: 'By first letter',
  list: 'The words',
  rests: 'Rests on',
  see: 'See',
  after: 'Not there? Search stops at these {n} words; the law has its own list under',
  afterLink: 'Sources',
};

/** Words that the script of the page puts together; they travel with the page as data. */
export const glossarySearchWords = {
  close: 'Close',
  found: { one: '1 word begins like that.', other: '{n} words begin like that.' },
  nearest: 'No word is spelled ‘{query}’. These are nearest.',
  none: 'No word is spelled ‘{query}’, and none is near it.',
};
export type GlossarySearchWords = typeof glossarySearchWords;
