/** Words of the page that examines a portal. */
export const doctorWords = {
  kicker: 'For administrators',
  title: 'Portal doctor',
  description: 'Tries what a learning portal keeps and takes, and says in plain words what to set.',
  lead: 'It tries what this portal keeps, as the course would, and says in plain words what to set. It takes a few seconds; in a slow portal, minutes.',
  before: {
    title: 'Before you begin',
    list: [
      'Open this page where learners open the course: inside the portal, as a test learner.',
      'Your place and your work are put back as they were. In the reports of a SCORM portal one decision named ‘doctor’ stays, because SCORM knows no way to take one out; in a cmi5 store nothing stays.',
      'The report names no person, no portal and no address.',
    ],
  },
  start: 'Begin',
  again: 'Examine again',
  working: 'Trying what the portal keeps …',
  done: 'Done. The report is below.',
  needsScript: 'The doctor needs JavaScript.',
  print: 'Print',
  save: 'Save as text',
  file: 'portal-doctor.txt',
  admin: 'What the course sends, and when',
};

/** The same, for its script. */
export const doctorScriptWords = {
  working: doctorWords.working,
  done: doctorWords.done,
  again: doctorWords.again,
  file: doctorWords.file,
  title: doctorWords.title,
  adviceTitle: 'What to do',
  foundTitle: 'What was found',
  saidTitle: 'What the portal said',
  kinds: { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004', cmi5: 'cmi5', web: 'web' },
  rows: {
    made: 'Examined on',
    package: 'Package',
    runtime: 'Portal found',
    noRuntime: 'none',
    session: 'Session',
    length: 'Record kept',
    restored: 'Your own record',
    location: 'Place kept',
    interactions: 'Decisions taken',
    commit: 'Commit',
    times: 'Time of a call',
    launch: 'Launch',
    versions: 'Versions shown to pages',
    guards: 'Older windows refused',
    statements: 'Statements kept',
    storage: 'Storage of this browser',
    unload: 'Event ‘unload’',
    frame: 'Frame',
    secure: 'Safe line (https)',
    browser: 'Browser',
  },
  values: {
    yes: 'yes',
    no: 'no',
    where: '{kind}, in: {where}',
    store: 'cmi5, with a store for xAPI',
    launch: 'mode {mode}, moveOn {moveOn}, mastery score {mastery}, address to return to: {returns}',
    none: 'none',
    session: { own: 'opened and closed again', open: 'open already, left open', refused: 'refused' },
    length: '{n} characters',
    lengthMost: '{n} characters or more',
    restored: {
      same: 'is there as before',
      changed: 'has gone on meanwhile; left as it is',
      lost: 'could not be put back',
    },
    times: '{middle} ms in the middle, {longest} ms at most',
    storage: 'database: {database}; local: {local}; tab: {tab}',
    unload: { allowed: 'allowed', forbidden: 'forbidden by the portal', unknown: 'the browser does not say' },
    frame: '{width} × {height} pixels, {frames} pages around it, {foreign} of another origin',
  },
  advice: {
    'no-portal':
      'No portal was found. Open this page from inside the portal, by way of the course: only there can it be examined.',
    'start-inside':
      'A cmi5 portal can be examined only from inside: start the course from the portal, go to ‘About this course’, ‘The course in your portal’, and open the doctor there.',
    'store-refused':
      'The portal gave the course no session. Start it from the portal anew, not from a bookmark. If it comes back, send the report to whoever runs the portal: it names the request that failed. ‘No answer’ mostly means that the store does not let pages of this address speak with it (CORS).',
    'store-forgets':
      'The store does not give back what the course writes. Learners begin anew on another device. Have the State API of the store looked at.',
    'store-hides-versions':
      'The store does not show pages the version of what it keeps. Have it expose the header ETag (CORS): without it two windows of one learner may write over each other.',
    'store-guards-nothing':
      'The store takes a change from a window that has read something older. Two windows of one learner may write over each other; each still keeps its own work in the browser.',
    'store-loses-statements':
      'The store does not give back the statement with which this session began. Reports may be incomplete. Send the report to whoever runs the store.',
    'store-well': 'The store keeps what the course sends, and tells windows apart. Use the package as it is.',
    'counts-at-once':
      'The portal counts the course as done from the beginning (moveOn is NotApplicable). If that is not meant, set moveOn in the portal, or upload the package again.',
    refused:
      'The portal was found and refused to open a session. Close other windows of this course, then examine again. If it comes back, send the report to whoever runs the portal.',
    'record-lost':
      'The portal did not take back the record that was there. Tell the learner to open the course on the device used last: the work is in that browser too.',
    'keeps-nothing':
      'The portal keeps nothing that the course sends. Learners begin anew each time. Have the portal’s SCORM settings looked at; until then give learners the web address and a resume code.',
    'keeps-little':
      'The portal keeps less than a long record needs. Take the SCORM 2004 package if the portal plays it, or have the limit for suspend data raised to 4,096 characters.',
    'keeps-enough':
      'The portal keeps less than SCORM 1.2 asks for, but as much as the longest record of this course takes. Use the package as it is.',
    'keeps-strict': 'The portal keeps what SCORM 1.2 asks for. That is enough: use the package as it is.',
    'keeps-well': 'The portal keeps as much as SCORM 2004 asks for. Use the package as it is.',
    'no-commit':
      'The portal does not confirm that it has saved. The course will say so to learners and keep their work in the browser too. Send the report to whoever runs the portal.',
    'no-interactions':
      'The portal takes no reports of single decisions, or not in full. Completion and result are reported all the same.',
    slow: 'The portal answers slowly. The course speaks with it only in pauses, so learners do not wait.',
    'no-storage':
      'This browser keeps nothing here. Let the course open in a window of its own, or allow storage for this site.',
    'small-frame': 'The frame is small. Let the course open in a new window, or give it at least 320 × 480 pixels.',
    'not-secure': 'The page comes over http. Learners’ answers can be read on the way: have the portal moved to https.',
  },
  notTried:
    'Whether it is still there at the next visit can be seen only then: play one decision, close the window, open the course again.',
};

export type DoctorScriptWords = typeof doctorScriptWords;
