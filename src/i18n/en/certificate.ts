/** Words of the certificate and of its page. */
export const certificateWords = {
  title: 'Certificate',
  description:
    'The certificate of this course, to print or to save as a PDF. The name is typed for it and kept nowhere.',
  kicker: 'After the course · certificate',
  missing: {
    title: 'Not yet, and here is what is missing',
    lead: 'The certificate says what you have worked through. It is ready as soon as these are done.',
    needsScript: 'What you have done is read with JavaScript, from this device.',
    lessons: 'Every lesson read to its end',
    cases: '{need} cases, played to an ending or skipped with their summary',
    pairs: 'One pair among them: two cases that differ in one fact',
    left: 'Still open',
    and: 'and',
    all: 'Done',
  },
  ready: {
    title: 'Your certificate',
    name: 'Your name, as it shall stand there',
    nameStays: 'It is kept nowhere: not in your record, not in this browser. When you leave this page it is gone.',
    print: 'Print or save as PDF',
    printHow: 'In the print window, choose ‘Save as PDF’ if you want a file. It fits A4 and Letter.',
    test: 'The final test is open to you. Once it is passed, the certificate says so.',
    testLink: 'Go to the final test',
  },
  sheet: {
    completed: 'Certificate of completion',
    passed: 'Certificate of completion, final test passed',
    course: 'Rights-based return of victims of trafficking and smuggled migrants',
    nobody: 'Name',
    did: 'has worked through all lessons of the course and the cases named here.',
    didAndPassed:
      'has worked through all lessons of the course and the cases named here, and has passed the final test.',
    lessons: 'Lessons',
    cases: 'Cases',
    completedOn: 'Completed',
    passedOn: 'Final test passed',
    version: 'Version of the course',
    versionText: '{version}, English',
    note: 'The name was typed by the holder and is stored nowhere. This certificate says that the course was completed; it does not qualify the holder to give legal advice.',
  },
  locale: 'en-GB',
};
