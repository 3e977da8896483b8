/** A duty, and where it is written. */
export interface Duty {
  says: string;
  marks: string;
}

const smuggled: Duty = {
  says: 'A smuggled migrant’s return: orderly, safety and dignity',
  marks: 'Smuggling Pr. 18(5)',
};

/** The words of the figure ‘return-duties’. */
export const returnDuties = {
  title: 'Who owes what to whom in a return',
  caption: 'The duties under the two Protocols bind the States that joined them.',
  parties: { returning: 'Returning State', person: 'The person', origin: 'State of origin' },
  right: 'A right to go home. Not a duty to go.',
  heads: {
    origin: 'The State of origin owes',
    returning: 'The returning State owes',
    nobody: 'What nobody owes',
  },
  /** To the person, from either side. What stands side by side speaks of the same. */
  toPerson: [
    {
      returning: {
        says: 'Free to leave, limits only by law and need; no arbitrary detention',
        marks: 'ICCPR 12(2)–(3), 9(1)',
      },
      origin: { says: 'Not to keep anyone arbitrarily out of their own country', marks: 'ICCPR 12(4)' },
    },
    {
      returning: {
        says: 'No return to certain dangers: refugee and human rights law remain',
        marks: 'Smuggling Pr. 19(1), Trafficking Pr. 14(1)',
      },
    },
    {
      returning: {
        says: 'A victim’s return: due regard for safety and proceedings; preferably voluntary',
        marks: 'Trafficking Pr. 8(2)',
      },
      origin: {
        says: 'A victim’s return: accept it with due regard for safety',
        marks: 'Trafficking Pr. 8(1)',
      },
    },
    { returning: smuggled, origin: smuggled },
  ] satisfies { returning: Duty; origin?: Duty }[] as readonly { returning: Duty; origin?: Duty }[],
  gap: { no: 'no', says: 'An order or permission to send – not in article\u00a018, not in article\u00a08' },
  request: '‘Is this person yours? Please issue a paper.’',
  toReturning: [
    { says: 'Accept the return', marks: 'Smuggling Pr. 18(1), Trafficking Pr. 8(1)' },
    { says: 'Verify', marks: 'Smuggling Pr. 18(3), Trafficking Pr. 8(3)' },
    { says: 'Issue papers on request', marks: 'Smuggling Pr. 18(4), Trafficking Pr. 8(4)' },
  ] satisfies Duty[] as readonly Duty[],
  back: {
    title: 'Who must be taken back?',
    heads: ['a victim of trafficking', 'a smuggled migrant'],
    rows: [
      {
        who: 'National',
        cells: ['accept', 'accept'],
        marks: 'Trafficking Pr. 8(1), Smuggling Pr. 18(1)',
      },
      {
        who: 'Permanent residence at the time of return',
        cells: ['what counts is the time of entry', 'accept'],
        marks: 'Smuggling Pr. 18(1)',
      },
      {
        who: 'Permanent residence at the time of entry, no longer at return',
        cells: ['accept', 'consider'],
        marks: 'Trafficking Pr. 8(1), Smuggling Pr. 18(2)',
      },
    ],
  },
  inWords: [
    { says: 'Three parties: the person, the State of origin, and the returning State.' },
    {
      says: 'The State of origin must not arbitrarily keep anyone out of their own country, and accepts a victim’s return with due regard for safety.',
      cites: ['iccpr:12-4', 'tip-protocol:8-1'],
    },
    {
      says: 'It owes the returning State three things: to accept the return, to verify nationality or residence, and to issue papers on request. The returning State sends it a request, which is not a duty.',
      cites: [
        'som-protocol:18-1',
        'tip-protocol:8-1',
        'som-protocol:18-3',
        'tip-protocol:8-3',
        'som-protocol:18-4',
        'tip-protocol:8-4',
      ],
    },
    {
      says: 'The returning State owes the person freedom to leave, with limits only by law and where necessary, and freedom from arbitrary detention; it may not return anyone to certain dangers, since refugee and human rights law remain in force; and it returns a victim of trafficking with due regard for safety and proceedings, preferably voluntarily.',
      cites: ['iccpr:12-2', 'iccpr:12-3', 'iccpr:9-1', 'som-protocol:19-1', 'tip-protocol:14-1', 'tip-protocol:8-2'],
    },
    {
      says: 'Both States owe a smuggled migrant an orderly return with due regard for safety and dignity.',
      cites: ['som-protocol:18-5'],
    },
    {
      says: 'One arrow is missing on purpose: neither article\u00a018 nor article\u00a08 orders or permits anyone to be sent. The person has a right to go home, not a duty to go.',
    },
    {
      says: 'Below, who must be taken back: a national, in both Protocols. For a smuggled migrant, also whoever has permanent residence at the time of return; a former resident must be considered. For a victim of trafficking, also whoever had permanent residence at the time of entry.',
      cites: ['tip-protocol:8-1', 'som-protocol:18-1', 'som-protocol:18-2'],
    },
  ],
};
