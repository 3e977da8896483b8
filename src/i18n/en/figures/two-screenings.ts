/** The words of the figure ‘two-screenings’. */
export const twoScreenings = {
  title: 'Two screenings of one case, and four results',
  caption: 'The first answer opens assistance. The second may close the way back. Neither contains the other.',
  done: { label: '1 · What was done?', more: 'Was this person trafficked?' },
  trafficked: ['Yes', 'No'],
  would: { label: '2 · What would be done?', more: 'Is return dangerous?' },
  dangerous: ['Yes, or not yet known', 'No, after examination'],
  /** In the order of the answers: first both of one danger, then both of the other. */
  results: [
    {
      answers: 'trafficked, danger',
      label: 'No return; help as a victim',
      more: 'Asylum authority and the other bans; no date until answered',
    },
    {
      answers: 'not trafficked, danger',
      label: 'No return',
      more: 'The same examination; for a smuggled migrant also protection against violence',
    },
    {
      answers: 'trafficked, no danger',
      label: 'Return is possible; help as a victim',
      more: 'Safety, proceedings, preferably voluntary',
    },
    {
      answers: 'not trafficked, no danger',
      label: 'Return is possible',
      more: 'After an individual decision; then how',
    },
  ],
  inside: 'Inside the second question',
  rules: [
    { label: 'a · Refugee?', more: 'Fear, one of five reasons, no protection; no exception applies' },
    { label: 'b · Covenant 6 and 7?', more: 'Real, personal, also from private people' },
    { label: 'c · Torture Convention 3?', more: 'An official takes part or lets it happen' },
  ],
  ways: {
    goOn: 'no: go on',
    barred: 'yes: no return',
    free: 'three times no',
    changed: 'facts change: ask again',
  },
  notes: {
    exception: 'An exception under refugee law does not count in b and c.',
    child: 'For a child, best interests too. Other treaties and national law may bar more.',
  },
  inWords: [
    {
      says: 'Two independent questions. One: what was done – was this person trafficked? Two: what would be done – is return dangerous?',
    },
    {
      says: 'Four results. Trafficked, and danger or not yet known: no return, help as a victim; the asylum authority and the other bans are examined, and no date is set until they are. Not trafficked, and danger: no return; the same examination, and for a smuggled migrant also protection against violence.',
      cites: ['som-protocol:16-2'],
    },
    {
      says: 'Trafficked and, after examination, no danger: return is possible, with help as a victim, due regard for safety and proceedings, preferably voluntary. Not trafficked and no danger: return is possible after an individual decision, and then comes how.',
      cites: ['tip-protocol:8-2'],
    },
    {
      says: 'Inside the second question three rules are tried one after another. Is the person a refugee – fear, one of five reasons, no protection – to whom no exception applies?',
      cites: ['refugee-convention:1a2'],
    },
    {
      says: 'If not, go on: do articles\u00a06 and 7 of the Covenant bar return – a risk that is real and personal, also from private people?',
      cites: ['ccpr-gc-31:12', 'ccpr-gc-20:2'],
    },
    {
      says: 'If not, go on: does article\u00a03 of the Convention against Torture – an official takes part or lets it happen?',
      cites: ['cat:3-1', 'cat:1-1'],
    },
    {
      says: 'One yes is enough for no return; only three times no makes return possible. An exception under refugee law does not count under the other two. If the facts change, ask again.',
    },
    { says: 'For a child, best interests must be examined too; other treaties and national law may bar more.' },
  ],
};
