/** Words of a case page that are printed before anything is played: the folder, and the summary for those who skip. */
export const briefWords = {
  kicker: 'Case · {minutes} minutes · about {n} decisions',
  about: {
    you: 'You are',
    people: 'People',
    papers: 'Papers',
    papersCount: '{n} in the file',
    lessons: 'Lessons',
    pair: 'Pair',
  },
  learn: 'What you practise',
  care: {
    title: 'Before you start',
    stop: 'You may stop at any moment; your place is kept. A case that you skip counts in full, and nobody asks why.',
  },
  telling: {
    legend: 'When do you want to be told what the law says?',
    guided: 'With what happens',
    practice: 'After what happens, before the next scene',
    own: 'Only in the debrief',
    advised: '(advised for this case)',
  },
  begin: 'Begin: {scene}',
  skip: 'Skip, and read what happens',
  resumeDebrief: 'To the debrief of your last run',
  needsScript:
    'Below is the first scene as it is printed. To decide and to see what follows, this page needs JavaScript.',
  skipped: {
    kicker: '{title} · skipped',
    title: '{title}: what happens',
    lead: 'You skipped this case. It counts in full, and nobody asks why.',
    teaches: 'What it teaches',
    questions: 'Three questions to take along',
    back: 'Back to the course',
    play: 'Play it after all',
  },
  cites: 'Sources of this summary',
};
export type BriefWords = typeof briefWords;
