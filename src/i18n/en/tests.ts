/** Words of the two tests that their HTML holds from the beginning. */
export const testPageWords = {
  needsScript: 'The questions need JavaScript: it puts the test together and keeps your answers on this device.',
  needsScriptLead: 'Without it, the lessons are here in full, and each has its questions with all reasons:',
  pretest: {
    title: 'Before you begin',
    description: 'Eight situations, not marked, that tell you which lessons to read closely and which to skim.',
    lead: 'Eight situations, one for each thread, about ten minutes. You get no mark: the course tells you which lessons to read closely and which you can skim. You can leave this out, or stop at any question.',
    start: 'Begin with the first question',
    skip: 'Leave it out',
    stop: 'Stop here, show me what you have',
    note: 'The answers tell the course where you should read closely. They are kept on this device and never become a mark.',
    resultTitle: 'Where to read closely',
    closely: 'Read closely',
    skim: 'Skim',
    brief: 'about 5 min',
    question: 'The question and its reasons',
    again: 'Answer the eight again',
    contents: 'Back to the contents',
  },
  final: {
    title: 'Final test',
    description:
      'Fourteen situations from all eight threads, with all reasons at the end. As many attempts as you like.',
    lead: 'Fourteen situations from all eight threads, about thirty minutes. The course asks that {needed} of your answers stand. You can leave a situation open and come back to it, and stop at any moment: the test waits for you on this device.',
    attempts: 'There is no limit to attempts, and each draws other situations.',
    start: 'Begin with the first situation',
    later: 'Leave it open for now',
    note: 'The reasons come at the end, all fourteen. You can stop at any moment; the test waits at this situation, on this device.',
    byThread: 'Thread by thread',
    all: 'All fourteen, with their reasons',
    allIntro: 'Those that do not stand come first.',
    certificate: 'Make the certificate',
    plan: 'Write my three sentences',
    again: 'Take the test again now',
    earlier: 'Your attempts',
  },
};

/** Words that the scripts of the tests put together; they travel with the page, over those of the questions. */
export const testWords = {
  numbers: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
  ],
  answer: 'Answer: {letters}, and go on',
  myOrder: 'This is my order, go on',
  myMatch: 'These belong together, go on',
};

export const pretestScriptWords = {
  place: 'Before you begin · question {n} of {of} · not marked',
  whenDone: 'Before you begin · {n} of {of} questions answered, {when}',
  leadSome: {
    one: '{number} lesson will tell you something new. The others you can skim for their law and their questions. Nothing is locked, and nobody else sees this.',
    other:
      '{number} lessons will tell you something new. The others you can skim for their law and their questions. Nothing is locked, and nobody else sees this.',
  },
  leadNone: 'You can skim all eight for their law and their questions. Nothing is locked, and nobody else sees this.',
  leadAll: 'All eight lessons will tell you something new. Nothing is locked, and nobody else sees this.',
  leadOpen: 'What you did not answer stands under ‘Read closely’.',
  begin: 'Begin with {lesson}',
};

export const finalScriptWords = {
  place: 'Final test · situation {n} of {of}',
  leftBefore: 'Final test · situation {n} of {of} · you left it open',
  handIn: { one: 'Hand in; {number} stays open', other: 'Hand in; {number} stay open' },
  whenDone: 'Final test · attempt {n} · {when}',
  passed: 'You have passed',
  notYet: 'Not yet, and here is where',
  counted: {
    one: '{right} of your {of} answers stands; the course asks for {needed}.',
    other: '{right} of your {of} answers stand; the course asks for {needed}.',
  },
  look: {
    one: '{number} thread is worth another look before you use it.',
    other: '{number} threads are worth another look before you use them.',
  },
  missing: { one: '{number} lesson holds what was missing.', other: '{number} lessons hold what was missing.' },
  next: 'The next test draws other situations, and there is no limit to attempts.',
  standsOne: 'Stands',
  standsAll: 'Both stand',
  reread: 'Reread: {lesson}',
  ofThread: '{right} of {of} stand.',
  situation: '{thread} · situation {n}',
  open: 'The situation and its reasons',
  leftOpen: 'You left it open.',
  standing: { one: '{number} that stands', other: '{number} that stand' },
  attempt: 'Attempt {n}, {when}: {right} of {of} stand',
  attemptPassed: 'Attempt {n}, {when}: {right} of {of} stand, passed',
  show: 'Show it',
  shown: 'Shown above',
};
export type PretestWords = typeof pretestScriptWords;
export type FinalWords = typeof finalScriptWords;
