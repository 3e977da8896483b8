/** Words of the page about the course. Each row: a term, sentences, and links that belong to them. */
export const aboutWords = {
  kicker: 'About',
  title: 'About this course',
  description:
    'Who the course is for, what it is not, how the law was checked, what happens to your data, and the licences.',
  lead: 'It is for officials who meet the two questions at work, and for their trainers. It is training, not legal advice, and no product of the United Nations.',
  rows: [
    {
      term: 'What it is',
      text: 'Short lessons and nine cases. In a case you take the seat of an official and decide; every decision has a consequence in the story and a judgement that names the source and the law it rests on.',
      links: [],
    },
    {
      term: 'Who it is for',
      text: 'Border and airport police, return and escort officers, consular officers, shelter and social workers, prosecutors, child-protection officers, and whoever trains them.',
      links: [],
    },
    {
      term: 'Source',
      text: 'Section 1.5, ‘Return and reintegration’, of a toolkit that the United Nations Office on Drugs and Crime (UNODC) published in 2021: guidance, not law. The course is not written, checked or endorsed by UNODC, by another part of the United Nations or by any State.',
      links: [{ href: 'sources.html#section', text: 'Read the section' }],
    },
    {
      term: 'Not legal advice',
      text: 'The course explains international law in general. It does not know your case, your national law or what your State has joined. Before you decide, ask whoever advises your service.',
      links: [],
    },
    {
      term: 'Invented',
      text: 'Arvenia, Sorela, Belmare and everyone in them. No case tells of a real person, event or State.',
      links: [],
    },
    {
      term: 'National law',
      text: 'The course never invents it. Where it decides, the text says so.',
      links: [],
    },
    {
      term: 'How the law was checked',
      text: 'The course quotes {provisions} provisions of {instruments} instruments. {read} were read in a stored copy of the text itself; {secondary} only as somebody named beside them quotes them. A program compares every quotation in the course with these words, letter by letter. Official links were not all opened. No practising lawyer has reviewed the course yet.',
      links: [{ href: 'sources.html', text: 'See what each sentence rests on' }],
    },
    {
      term: 'For lawyers',
      text: 'The whole course stands on one page, numbered, made for review and print: every branch, question, judgement and source, with the open points of law in the margin and tables of what is covered.',
      links: [{ href: 'reader.html', text: 'Open the reader' }],
    },
    {
      term: 'With a group',
      text: 'A page for facilitators has run sheets for 45 minutes, 90 minutes and half a day with their exact words, notes on every case, and answers to hard questions. Each case can be led with one laptop.',
      links: [{ href: 'facilitate.html', text: 'For facilitators' }],
    },
    {
      term: 'In a portal',
      text: 'The course can be put into a learning portal, which is then told of decisions, completion and result. A page for administrators says what is sent, when, and what to do in trouble.',
      links: [
        { href: 'admin.html', text: 'The course in your portal' },
        { href: 'embed.html', text: 'Put the course into a page' },
      ],
    },
    {
      term: 'Your data',
      text: 'What you decide, answer and write stays in this browser, on this device. A learning portal that shows you the course is told of decisions and results, never of notes. Nothing else is sent anywhere: no account, no analytics, no cookies, no request to another server. Under ‘My data’ you see all of it, take it to another device, or erase it.',
      links: [{ href: 'my-data.html', text: 'My data' }],
    },
    {
      term: 'Accessibility',
      text: 'The aim is WCAG 2.2, level AA. Tested by program on every page: contrast, names, roles, keyboard, 320 pixels, right-to-left, dark and light. Every page can be read without JavaScript. Not yet tried with people who use screen readers, magnifiers or switches.',
      links: [],
    },
    {
      term: 'Browsers',
      text: 'Browsers from the middle of 2022 on can do everything. Older ones can read every page; they may not be able to play a case.',
      links: [],
    },
    {
      term: 'Licences',
      text: 'Course text: CC BY 4.0. Program: MIT. The source section is © United Nations; quoted law stays its owners’. Neither is under the licence of the course. Typefaces: Literata and Archivo Narrow, SIL Open Font License 1.1.',
      links: [
        { href: 'https://creativecommons.org/licenses/by/4.0/', text: 'CC BY 4.0' },
        { href: 'fonts/licence-literata', text: 'Licence of Literata' },
        { href: 'fonts/licence-archivo-narrow', text: 'Licence of Archivo Narrow' },
      ],
    },
  ],
  version: 'Version',
  versionText: '{version}, English',
};

/** Words of the page that is shown for an address that does not exist. */
export const lostWords = {
  title: 'This page is not in the file',
  description: 'The address does not lead to a page of the course.',
  lead: 'The address may be old, or a letter is missing; or there is no connection, and this page is not among those kept on this device. Your place and your answers are kept.',
  where: 'where you were',
  course: { title: 'The whole course', note: 'lessons and cases' },
  sources: { title: 'What each sentence rests on', note: 'sources and law' },
  about: { title: 'About this course', note: 'who it is for, licences' },
};
