/** Words that tell what a revision of the course means for something that was done before. */
export const revisedWords = {
  title: 'One decision no longer fits',
  titleFits: 'This case was revised since you played it',
  /** How it begins on the page of the case. */
  lead: 'This case was revised since you played it.',
  leadNewer: 'You played this case in a later version of the course.',
  /** How it begins where several cases are spoken of. */
  leadOf: '‘{title}’ was revised since you played it.',
  leadOfNewer: 'You played ‘{title}’ in a later version of the course.',
  broken: {
    gone: 'What you chose as decision {n}, at ‘{scene}’, can no longer be chosen.',
    moved: 'The story no longer comes to your decision {n}, at ‘{scene}’, in the way it did.',
    closed: 'What you chose as decision {n}, at ‘{scene}’, is no longer open after your decisions before it.',
    over: 'The case now ends with ‘{leads}’ before your decision {n}, at ‘{scene}’.',
  },
  kept: {
    one: 'Your decision before it is kept.',
    other: 'Your {n} decisions before it are kept.',
  },
  keptNone: 'It was your first, so the case begins again; your record keeps what you decided.',
  ended: 'That you came to an ending still counts.',
  concerns: 'It concerns decision {n}, at ‘{scene}’.',
  fits: 'All your decisions still fit.',
  otherwise: 'With the same decisions it now comes to ‘{leads}’.',
  goOn: 'Go on from there',
  playAgain: 'Play it again',
  bothWays: 'You can go on from there or play it again.',
  /** Of a question of a lesson. */
  unfit:
    'This question was revised since you answered it, and your answer no longer fits. Your record keeps it; you can answer again.',
  /** Of an attempt at a test. */
  test: {
    title: 'The test was revised since you began it',
    open: {
      one: 'One situation that you answered is no longer part of the test; another is asked in its place.',
      other: '{n} situations that you answered are no longer part of the test; others are asked in their place.',
    },
    kept: 'All your other answers are kept.',
    titleDone: 'The test was revised since you handed this in',
    gone: {
      one: 'One of its situations is no longer part of the test and does not stand below.',
      other: '{n} of its situations are no longer part of the test and do not stand below.',
    },
    stands: 'The result of that day stands; the reasons below are those of today.',
  },
  /** Of a record that comes in from elsewhere. */
  record: {
    runs: { one: 'One decision no longer fits', other: '{n} decisions no longer fit' },
    mixed: 'What no longer fits',
    answers: {
      one: 'One answer no longer fits its question, which is open again; your record keeps it.',
      other: '{n} answers no longer fit their questions, which are open again; your record keeps them.',
    },
    cases: {
      one: 'One case that you began is no longer part of the course; your record keeps it.',
      other: '{n} cases that you began are no longer part of the course; your record keeps them.',
    },
  },
};

export type RevisedWords = typeof revisedWords;
