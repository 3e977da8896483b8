/** One part of an argument. */
interface ChainStep {
  name: string;
  about: string;
  /** The column of the Toolkit’s table that it fills. */
  tag?: string;
  /** An earlier step to look at again from here, by its number, and what to ask there. */
  back?: { to: number; asks: string };
}

/** The words of the figure ‘advocacy-chain’. */
export const advocacyChain = {
  title: 'From concern to ask: the eight parts of an argument',
  /** Goes before the name of a step that is looked at again. */
  backTo: 'Back to',
  bar: 'Help never depends on co-operation. No story without consent.',
  steps: [
    {
      name: 'Concern',
      about: 'What happens, to whom, how often',
      tag: 'Toolkit, column 1',
    },
    {
      name: 'Whom to persuade',
      about: 'Who can change it alone?',
    },
    {
      name: 'What they care about',
      about: 'Their good week, their bad day',
    },
    {
      name: 'Argument',
      about: 'Their gain, in their words',
      tag: 'Toolkit, column 2',
    },
    {
      name: 'Law',
      about: 'Binding, committee, guidance, regional',
    },
    {
      name: 'Evidence',
      about: 'Counts, dates, forms\u00a0– nobody exposed',
    },
    {
      name: 'Objection and reply',
      about: 'Say it before they do',
      back: { to: 4, asks: 'Does the argument still stand?' },
    },
    {
      name: 'Ask',
      about: 'One thing, one name, one date',
      back: { to: 2, asks: 'Can this person grant it?' },
    },
  ] satisfies ChainStep[] as readonly ChainStep[],
};
