/** Words of the page that makes the lines with which another site shows the course. */
export const embedWords = {
  kicker: 'For people who make web pages',
  title: 'Put the course into a page',
  description: 'Makes the two lines of HTML with which another site shows the course, a lesson or a case.',
  lead: 'Two lines of HTML show the course, one lesson or one case in a page of yours. It stays on this server and comes up to date by itself.',
  form: 'What to show',
  page: 'Page',
  pages: { whole: 'The whole course', lessons: 'Lessons', cases: 'Cases' },
  height: 'Height of the frame',
  heights: { content: 'As high as what it shows', fixed: '720 pixels, with a scrollbar of its own' },
  keep: 'My site keeps the learner’s record in its own storage',
  keepWhy:
    'Many browsers keep nothing for a page inside another site. Then either your site keeps it, or the learner takes a resume code along.',
  code: 'Copy these lines into your page',
  copy: 'Copy',
  copied: 'Copied.',
  here: 'Where this page stands on a server, the lines hold its address.',
  know: {
    title: 'What to know',
    rows: [
      {
        term: 'What your page learns',
        text: 'What the learner does in the frame arrives as an event, course-events, on the element. Private notes never leave the frame. Tell your readers if you keep or send any of it.',
      },
      {
        term: 'To keep it elsewhere',
        text: 'Give the element an object courseRecord with the functions load and save before embed.js runs; the head of embed.js says how.',
      },
      {
        term: 'Messages',
        text: 'They go between the address of this server and that of your page, and to nobody else.',
      },
      {
        term: 'Portals',
        text: 'A learning portal that is to know of completion and results takes a package instead.',
      },
    ],
  },
  admin: 'Packages for portals',
};

/** In the saved line of a page that stands inside a page of another site: who keeps the record. */
export const embedKeepers = {
  browser: 'Saved in this browser, for this site',
  host: 'Saved by the page around the course',
  both: 'Saved in this browser and by the page around',
};
