import { common } from './common.ts';

/** Words of the page that shows, carries and erases what is kept, as its HTML holds them from the beginning. */
export const myDataWords = {
  title: 'My data',
  description:
    'All that the course keeps about you on this device, in words and as raw text: take it to another device with a code or a file, or erase it.',
  kicker: 'My data',
  heading: 'What this device keeps about you',
  lead: 'Your path through the course, and what you wrote. No name, no e-mail, no address. It is in this browser and nowhere else.',
  leadPortal:
    'Your path through the course, and what you wrote. It is in this browser; without what you wrote it is also in your portal, which knows who you are.',
  needsScript:
    'To look at what is kept, this page needs JavaScript. Without JavaScript the course keeps nothing, and you can read all of it.',
  words: {
    title: 'In words',
    what: 'What',
    kept: 'Kept',
    code: 'In the code',
    rows: {
      lessons: { name: 'Lessons', about: 'which sections you have read', code: 'yes' },
      cases: { name: 'Cases', about: 'what you decided, and where you stand', code: 'the latest run of each' },
      answers: { name: 'Answers', about: 'what you answered, each time', code: 'the latest to each question' },
      tests: { name: 'Tests', about: 'attempts at the tests and the reviews', code: 'both tests, not the reviews' },
      settings: {
        name: 'Role, display',
        about: 'your role, colours, contrast, when the law is told',
        code: 'your role',
      },
      notes: { name: 'Private notes', about: 'what you wrote for yourself', code: 'no, only in the file' },
      plan: { name: 'My plan', about: 'up to three sentences', code: 'no, only in the file' },
      bench: { name: 'Workbench', about: 'your rows', code: 'no, only in the file' },
    },
    stamps: 'Each entry has its day and time, and a random name for the window in which it was made.',
    copy: 'Copy the raw text',
    raw: 'The record as raw text',
  },
  code: {
    title: 'Take it to another device',
    intro:
      'A code carries your place, your decisions and your answers. Write it down, copy it, or scan it there with the camera of a phone.',
    leaves:
      'It leaves out what you wrote (notes, plan, workbench rows), earlier runs of a case, earlier answers to a question, the reviews and the display. A file holds all of that but the display.',
    make: 'Show my code',
    copy: 'Copy the code',
    print: 'Print the code',
    have: 'I have a code from elsewhere',
    typing: 'Small or capital letters; I, O, 0 and 1 are never used.',
    lines: 'The code, line by line',
    enter: {
      title: 'A code from elsewhere',
      label: 'The code',
      hint: 'Type or paste it; spaces and lines come by themselves. Nothing changes before you have seen what it holds.',
      look: 'See what it holds',
      leave: 'Not now',
    },
  },
  file: {
    title: 'A file',
    intro:
      'The file holds everything, earlier runs and first attempts too, and what you wrote if you want. Keep it where only you can open it.',
    notes: 'With my private notes, plan and workbench rows',
    save: 'Save to a file',
    open: 'Bring back a file',
  },
  erase: {
    title: 'Erase',
    text: 'You see first what would be lost. Nothing else on this device is touched.',
    show: 'Show me what would be erased',
  },
  before: {
    title: 'Set aside',
    bring: 'Bring it back',
    how: 'What is here now is then set aside in its place.',
  },
  preview: {
    kicker: { file: 'My data · bring back a file', code: 'My data · a code from elsewhere' },
    heading: 'Look before you decide',
    what: 'What',
    here: 'On this device',
    there: { file: 'In the file', code: 'In the code' },
    both: 'Together',
    together: 'Bring both together',
    only: { file: 'Use only the file', code: 'Use only the code' },
    leave: 'Leave everything as it is',
    how: {
      file: '‘Together’ loses nothing. ‘Only the file’ sets what is here aside for seven days, then erases it.',
      code: '‘Together’ loses nothing. ‘Only the code’ sets what is here aside for seven days, then erases it.',
    },
  },
};

/** Words of the page that erases everything. */
export const eraseWords = {
  title: 'Erase my data',
  description: 'What erasing would lose, named before anything is erased.',
  kicker: 'My data · erase',
  heading: 'This would be erased',
  lead: 'From this browser, at once, and not to be brought back without a file or a code.',
  leadPortal:
    'From this browser and from your portal, at once, and not to be brought back without a file or a code. What your portal was told of decisions, results and completion stays with your portal.',
  needsScript:
    'To erase, this page needs JavaScript. Without it, delete the data of this site in the settings of your browser.',
  saveFirst: 'Save to a file first',
  now: 'Erase all of it now',
  keep: 'Keep it',
  nothing: {
    heading: 'Nothing to erase',
    lead: 'This browser keeps nothing of the course.',
    back: 'To the course',
  },
  after: {
    heading: 'Erased',
    memory: 'The page you see is the last one in memory.',
    start: 'Start from the beginning',
    or: ', or close the window.',
  },
};

/** Words that the scripts of both pages put together; they travel with the pages as data. */
export const myDataScriptWords = {
  locale: 'en-GB',
  kept0: 'Kept',
  since: 'Kept since {date}',
  nothing: 'nothing yet',
  size: { bytes: '{n} bytes', kb: '{n} KB', mb: '{n} MB' },
  kept: {
    lessons: {
      read: { one: '1 read', other: '{n} read' },
      begun: { one: '1 begun', other: '{n} begun' },
      begunAt: '{begun} ({where})',
      at: '{title}, section {n}',
    },
    cases: {
      choosing: '{title}, at decision {n} of about {of}',
      ended: '{title}, ended',
      skipped: '{title}, skipped with its summary',
      runs: { one: '{of}', other: '{of}, {n} runs' },
    },
    answers: {
      answers: { one: '1 answer', other: '{n} answers' },
      questions: { one: '{answers} to 1 question', other: '{answers} to {n} questions' },
    },
    tests: {
      names: {
        pretest: 'Where to read closely',
        final: 'Final test',
        'review-1': 'Review after two days',
        'review-2': 'Review after two weeks',
        'review-3': 'Review after two months',
      },
      begun: '{test}, begun',
      done: '{test}, handed in',
      passed: '{test}, passed',
      attempts: { one: '{of}', other: '{of}, {n} attempts' },
    },
    notes: {
      notes: { one: '1 note', other: '{n} notes' },
      words: { one: '{notes}, 1 word', other: '{notes}, {n} words' },
    },
    plan: { one: '1 sentence of 3', other: '{n} sentences of 3' },
    bench: { one: '1 row', other: '{n} rows' },
  },
  settings: {
    role: 'no role chosen',
    theme: { system: 'light and dark as the system', light: 'light', dark: 'dark' },
    contrast: { system: 'contrast as the system', more: 'more contrast', normal: 'normal contrast' },
    telling: {
      '': 'the law as each case advises',
      guided: 'the law with what happens',
      practice: 'the law after what happens',
      own: 'the law only in the debrief',
    },
  },
  raw: { show: 'Show it as raw text, {size}', copied: 'Copied.' },
  copyFailed:
    'This browser does not let a page copy. The text is marked: copy it with the keys or the menu of your device.',
  code: {
    link: 'The same code, as a link to this page. Whoever has it can see your path, not your notes.',
    bare: 'The same code. Whoever has it can see your path, not your notes.',
    picture: 'QR code with the same code of {n} signs',
    nothing: 'There is nothing yet that a code could carry. Read a lesson or begin a case first.',
    copied: 'Copied, {n} signs.',
    broken:
      'The code could not be made: a part of the course did not load. Try again when the line is back, or save to a file.',
    group: 'line {line}, group {n}: {group}',
    probably: 'line {line}, group {n}: {group}, probably {meant}',
    line: 'line {line}',
    take: 'Put in what it probably is',
    refused: {
      empty: 'Type or paste the code first.',
      slip: {
        one: 'This group has a slip. Read it again on the other device; all the rest is kept.',
        other: 'These groups have a slip. Read them again on the other device; all the rest is kept.',
      },
      somewhere:
        'There are several slips in these lines, or the end is missing. Read them again; all the rest is right and kept.',
      missing: 'Here at least one sign is missing. Look at this group on the other device.',
      short: 'The code is not whole yet. Go on with the signs that are missing; what is here stays.',
      twice: 'Here is at least one sign too many. Look at this group on the other device.',
      long: 'This is more than a code. Compare it line by line with the other device.',
      'newer-content': 'The code was made by a newer version of the course. Reload the course here, then try again.',
      'not-ours':
        'The signs fit together, but this course did not write them. Copy the code from ‘My data’ on the other device.',
      unread:
        'The code could not be read: a part of the course did not load. Try again when the line is back; the code stays here.',
    },
  },
  file: {
    name: common.fileName,
    saved: 'Saved as {name}, {size}. Look among your downloads.',
    without: 'Your notes, plan and workbench rows are not in it.',
    nothing: 'There is nothing yet that a file could hold.',
    refused: '{name} was not opened. Nothing has changed here.',
    notOurs: 'This is not a file of this course. It is {kind}, {size}. Choose a file that was saved under ‘My data’.',
    damaged:
      'It is a file of this course, {size}, but it is damaged or was cut off, and cannot be read. Save it again where it was made.',
    newer: 'It was made by a later version of the course. Reload the course here, then try again.',
    large: 'It is too large: {size}. A file of this course has less than {most}.',
    unread: 'The device could not read it. Copy it to this device and try again.',
    broken: 'A part of the course did not load. Try again when the line is back; nothing has changed.',
    kinds: {
      empty: 'an empty file',
      photograph: 'a photograph',
      picture: 'a picture',
      pdf: 'a PDF',
      office: 'a document of an office program',
      archive: 'an archive of several files',
      sound: 'a sound',
      film: 'a film',
      calendar: 'a calendar file',
      rows: 'a file of workbench rows, which opens in the workbench',
      page: 'a web page or a drawing',
      data: 'data of another program',
      text: 'a text',
      unknown: 'of a kind that the course does not know',
    },
  },
  preview: {
    rows: {
      lessons: 'Lessons',
      cases: 'Cases',
      answers: 'Answers',
      tests: 'Tests',
      notes: 'Private notes',
      plan: 'My plan',
      bench: 'Workbench',
    },
    role: 'Role',
    none: '–',
    file: 'Nothing has been changed yet. The file was made on {when}. It was read to the end: {entries}.',
    code: 'Nothing has been changed yet. The code was read to the end and has no slip.',
    entries: { one: '1 entry', other: '{n} entries' },
    aside: {
      one: 'One of them is damaged and would be left out; the file keeps it',
      other: '{n} of them are damaged and would be left out; the file keeps them',
    },
    same: 'All that it holds is here already.',
    later: '{text}, in the later wording',
  },
  done: {
    together: 'Both are together now. Nothing was lost.',
    only: { file: 'This device now holds what the file held.', code: 'This device now holds what the code held.' },
    left: 'Everything is as it was.',
    notReplaced:
      'Nothing was changed: what is here could not be set aside, or your portal did not take the change. Save it to a file, or bring both together.',
    notBack:
      'It could not be brought back now, and is still set aside. Wait a moment, or free some room on this device, and try again.',
    back: 'What was set aside is back. What was here is set aside in its place.',
    memory: 'It is kept only in this tab: save it to a file before you close it.',
    on: 'Go on where you were',
  },
  before: {
    said: 'Until {until} this device also keeps what was here before. Then it is erased.',
    each: '{name}: {text}',
  },
};
export type MyDataScriptWords = typeof myDataScriptWords;

/** Words that only the script of the page that erases puts together. */
export const eraseScriptWords = {
  lessons: 'Lessons: {text}',
  cases: 'Cases: {text}',
  answers: '{text}',
  tests: 'Tests: {text}',
  settings: 'Role and display: {text}',
  notes: '{text} of your own',
  plan: '{text} in your plan',
  bench: '{text} in the workbench',
  noCode: 'No code can bring these back, only a file.',
  before: 'What was set aside on {day} and could be had back until {until}',
  offline: 'The course kept for use without connection',
  saved: 'Saved as {name}, {size}, with all your notes. Look among your downloads before you erase.',
  at: 'Erased at {time}. This browser keeps nothing of the course.',
  rest: 'Not all of it could be erased. Close the other windows of the course and try again, or delete the data of this site in the settings of your browser. A portal that does not answer is asked again while the course is open.',
};
export type EraseScriptWords = typeof eraseScriptWords;
