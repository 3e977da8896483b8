/** The words of the figure ‘best-interests-questions’. */
export const bestInterestsQuestions = {
  title: 'Six questions of a best-interests procedure, in order',
  caption: 'The order matters most when a seat is free.',
  questions: [
    { label: '1 · Is this a child?', more: 'In doubt: go on as for a child' },
    { label: '2 · Who stands beside the child?', more: 'Representative, interpreter' },
    { label: '3 · Does anything bar return?', more: 'Danger, asylum' },
    { label: '4 · What does the child say?', more: 'Due weight, by age and maturity' },
    {
      label: '5 · Who would receive the child, into what?',
      more: 'Visited; a named carer agrees and is able',
    },
    { label: '6 · What is best of all that is possible?', more: 'Compared in writing' },
  ],
  off: { label: 'Return is off the table', more: 'Protect; look for another solution' },
  result: {
    label: 'Decision with reasons, and a date to look again',
    more: 'Return, stay, family elsewhere, care',
  },
  ways: {
    doubt: 'doubt: the authority decides',
    bars: 'yes',
    heard: 'the child is still heard',
    danger: 'a new danger',
  },
  inWords: [
    {
      says: 'Six boxes follow one another. One: is this a child? In doubt, go on as for a child until the competent authority has decided.',
    },
    { says: 'Two: who stands beside the child – representative, interpreter?' },
    {
      says: 'Three: does anything bar return, such as danger or a claim for asylum? If yes, return is off the table and another solution is sought; the child is still heard.',
    },
    { says: 'Four: what does the child say? Views get due weight by age and maturity.' },
    {
      says: 'Five: who would receive the child, and into what? Someone has been there, and a named carer agrees and is able. If this shows a new danger, go back to question three.',
    },
    {
      says: 'Six: what is best of all that is possible, compared in writing? The last box is a decision with reasons and a date to look again: return, stay, family elsewhere, or care.',
    },
  ],
};
