/** Words of the home page and of the folder that says where to go on. */
export const homeWords = {
  description:
    'For officials who decide on, prepare or carry out the return of victims of trafficking and of smuggled migrants.',
  keep: 'Keep the course on this device',
  keepWhy: 'to open it without a connection',
  group: 'For facilitators',
  groupWhy: 'to decide the cases with a group',
  map: 'The course',
  unit: '{n} · {title}',
  about: '{about} · {minutes}',
  minutes: '{n} min',
  role: {
    label: 'Recommended order',
    none: 'The order of the course',
    open: 'Everything stays open.',
  },
  extras: {
    pretest: { title: 'Where to read closely', about: 'Eight situations before you begin · optional' },
    workbench: { title: 'Advocacy workbench', about: 'Arguments of your own, after the Toolkit’s table' },
    final: { title: 'Final test', about: 'Eight threads, bound · {n} situations' },
    certificate: { title: 'Certificate', about: 'To print or to save as PDF' },
    plan: { title: 'My plan', about: 'Three sentences of your own' },
    followUp: { title: 'Three reminders', about: 'After two days, two weeks and two months' },
  },
  start: {
    label: '{minutes} minutes',
    title: 'Start with {title}',
    lesson:
      'The lesson opens with one decision, before you read. Everything in the course is open from the start; nothing is counted.',
    case: 'You decide, and see what follows. Everything in the course is open from the start; nothing is counted.',
    action: 'Start',
    then: 'or find out where to read closely',
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
    after: {
      'final-test': {
        label: 'What comes next',
        title: 'Final test',
        text: '{n} situations, with all the time you want and as many attempts as you like.',
        action: 'Open the test',
        then: 'or {title}',
      },
      certificate: {
        label: 'Completed, and passed',
        title: 'Eight threads, bound',
        text: 'Every case can be played again; another choice leads elsewhere.',
        open: 'Cases still unplayed: {n}. They stay open, like everything else.',
        action: 'Make the certificate',
        then: 'or look at your three sentences',
      },
    },
    stop: '{n} of {of} in your order',
    extras: { begun: 'Begun', notYet: 'Not yet', passed: 'Passed', done: 'Done', ready: 'Ready', written: 'Begun' },
  },
};

export type WhereWords = (typeof homeWords)['script'];
