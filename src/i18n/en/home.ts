/** Words of the home page and of the folder that says where to go on. */
export const homeWords = {
  description:
    'For officials who decide on, prepare or carry out the return of victims of trafficking and of smuggled migrants.',
  map: 'The course',
  unit: '{n} · {title}',
  about: '{about} · {minutes}',
  /** Over the welcome while it cannot be opened yet. */
  before: 'Before the lessons',
  preparing: 'In preparation',
  minutes: '{n} min',
  final: { title: 'Final test, action plan, certificate', about: 'Eight threads, bound' },
  start: {
    label: '{minutes} minutes',
    title: 'Start with {title}',
    lesson:
      'The lesson opens with one decision, before you read. Everything in the course is open from the start; nothing is counted.',
    case: 'You decide, and see what follows. Everything in the course is open from the start; nothing is counted.',
    action: 'Start',
    then: 'or straight to a case: {title}',
  },
  /** Sent to the script of the page. */
  script: {
    locale: 'en-GB',
    minutes: '{n} min',
    done: 'Done',
    section: 'Section {n} of {of}',
    decision: 'Decision {n} of about {of}',
    skipped: 'Skipped, read',
    ended: 'Debrief to come',
    resume: {
      label: 'Where you were · {when}',
      lesson: {
        title: '{title}: section {n} of {of}',
        text: 'Your answers and notes are kept.',
        action: 'Open the lesson',
      },
      choosing: {
        title: '{title}: decision {n} of about {of}',
        text: '{place} You have not decided yet.',
        action: 'Open the file',
      },
      decided: {
        title: '{title}: decision {n} of about {of}',
        text: '{place} You have decided. What follows is still to be read.',
        action: 'Open the file',
      },
      ended: {
        title: '{title}: {ending}',
        text: 'The case has ended. The debrief is still to come.',
        action: 'Open the file',
      },
      then: 'or go on with {title}',
    },
    next: {
      label: 'What comes next',
      lesson: { title: '{title}', text: 'A lesson, {minutes}.', action: 'Open the lesson' },
      case: { title: '{title}', text: 'A case, {minutes}. {you}.', action: 'Open the file' },
      then: 'or {title}',
    },
    finished: {
      label: 'All that is ready is done',
      title: 'Every case can be played again',
      text: 'Another choice leads elsewhere. The other lessons, the final test and the certificate are in preparation.',
      action: 'See what each decision rests on',
    },
  },
};

export type WhereWords = (typeof homeWords)['script'];
