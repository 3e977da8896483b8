/** Words of the three reviews. */
export const reviewWords = {
  title: 'Decide again',
  description: 'Three situations in five minutes, two days, two weeks and two months after the course.',
  needsScript: 'This page chooses its situations with JavaScript. Without it, answer a question of a lesson again.',
  lessons: 'All lessons',
  reason: 'First the reason: which fact decides, in your words?',
  none: 'I cannot think of one',
  stays: 'Your words stay on this device and are not marked. They stand beside the reason afterwards.',
  choices: 'Now the choices',
  wrote: 'You wrote',
  says: 'The course says',
  script: {
    when: ['Two days later', 'Two weeks later', 'Two months later'],
    step: '{when} · {n} of {of} · {because}',
    heading: '{when}: situation {n} of {of}',
    because: {
      case: 'because of a decision in ‘{title}’',
      lesson: 'because of an answer on ‘{title}’',
      nothing: 'about ‘{title}’',
    },
    write: 'Write a few words, then see the choices',
    see: 'See the choices',
    answer: 'Answer: {letter}',
    stands: 'Stands',
    standsNot: 'Does not stand',
    yours: 'Your answer',
    wroteNothing: 'No reason came to mind. That is why this page asks first.',
    next: 'Next situation',
    finish: 'To the end',
    done: {
      step: '{when} · done',
      title: 'Three decisions, three reasons',
      stood: 'All three answers stand. The reasons beside yours are what is worth keeping.',
      reread: 'One thing to read again',
      rereadMany: 'To read again',
      // For each of the three reviews.
      texts: [
        'Now look at the first sentence of your plan. Is it done, or is it still a sentence?',
        'Now look at your plan. What met a wall gets another way, not another aim.',
        'Now take one decision of your own of the last month. Leave out every name. What does it not say?',
      ],
      plan: 'Look at your plan',
      again: 'Three other situations',
    },
  },
};

export type ReviewWords = (typeof reviewWords)['script'];
