/** Words of the page for the learner’s own plan. */
export const planWords = {
  title: 'My plan',
  description: 'Three sentences about what you will do differently, by when and with whom. They stay on this device.',
  kicker: 'After the course · my plan',
  heading: 'Three sentences',
  lead: 'Each begins with a verb. One of them you can do this week, without asking anybody.',
  needsScript: 'What you write here is kept only with JavaScript. Without it, print the sheet and write by hand.',
  sentence: 'Sentence',
  fields: { do: 'I shall', by: 'by', with: 'with' },
  starters: 'If the page stays empty',
  startersHow: 'A line goes into the first empty sentence. Change it until it is yours.',
  starterList: [
    'put one line into our form: what would happen to you if you went back?',
    'find out who answers the telephone at ten at night, and write the number on the wall.',
    'ask who stands behind the reader, before I send a page.',
    'read one decision of last month again, and look for the sentence that is about this person alone.',
  ],
  filled: 'Now in sentence {n}.',
  full: 'All three sentences are begun. Empty one first.',
  remind: 'Remind me in two days',
  print: 'Print the sheet',
  stays: 'Kept on this device only. Nobody else sees it.',
};
