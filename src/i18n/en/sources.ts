/** Words of the page of sources. */
export const sourcesWords = {
  kicker: 'Sources',
  title: 'What each sentence rests on',
  description:
    'The source section and the law of the course: exact words, who is bound, and every lesson and decision that uses them.',
  lead: 'Seven paragraphs of a UN toolkit, the law behind them, and every lesson and decision that uses them. Choose a paragraph or a provision.',
  loom: {
    name: 'The section and the law that carries it',
    sources: 'Parts of the section',
    provisions: 'Provisions, in the order of their force',
    caption:
      'Drawn is, for each statement of the section, the provision that the course uses most, and the binding law beside it. The line at a provision says how it binds: heavy for binding law, double for a committee’s reading, broken for guidance and declarations, dotted for regional texts and courts.',
    all: 'All {n} provisions stand in the list below.',
    back: 'Back to the drawing',
  },
  contents: 'On this page',
  reader: 'For reviewers: the whole course as one text',
  parts: { opening: 'Opening', table: 'Making it happen' },
  source: {
    title: 'The section',
    intro: 'Letter by letter, with its slips. From: {work}.',
    numbers: 'The numbers after a case are those of',
    numbersLink: 'the list of all decisions',
    restsOn: 'Rests on',
  },
  law: {
    title: 'The law',
    intro:
      'Exact words only; three dots mark what is left out. Binding law comes first. Whether a State is bound depends on what it has joined; the States in the cases are invented.',
    statuses: {
      binding: 'Binding law',
      declaration: 'Declaration',
      committee: 'How committees read it',
      guidance: 'Guidance',
      regional: 'Regional law and standards',
      court: 'Judgments of courts',
    },
    provisions: { one: '1 provision', other: '{n} provisions' },
    carries: 'Carries',
    unchecked: 'Still to be looked up: {what}.',
    fields: { symbol: 'the symbol', dates: 'the dates' },
  },
  uses: {
    taught: 'Taught in',
    argued: 'Argued in',
    decides: 'Decides in',
    asked: 'Asked about in',
    ends: 'Ends in',
    none: 'No lesson and no decision uses it yet.',
    decisions: { one: '1 decision', other: '{n} decisions' },
  },
  decisions: {
    kicker: 'Decisions',
    title: 'Every decision, and what it rests on',
    all: 'Every decision',
    description: 'All decisions of all cases by number, how each is judged, and the sources of the judgement.',
    lead: 'All decisions of all cases by number, how each is judged, and the sources of the judgement. This gives the cases away: play first, read afterwards.',
  },
};
