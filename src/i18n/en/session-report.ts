/** Words of the report of a session. */
export const sessionReportWords = {
  title: 'What the room decided',
  description: 'The report of a session: what was decided and how opinion moved. It names nobody.',
  kicker: 'Session report',
  loading: 'Fetching the report …',
  needsScript: 'This page fetches the report of a session and needs JavaScript for it.',
};

/** Words that its script needs. */
export const sessionReportScriptWords = {
  locale: 'en-GB',
  letters: ['A', 'B', 'C', 'D', 'E', 'F'],
  erased: 'Erased on {when}',
  lead: '{cases}, on {day}, {minutes}. No person and no device is in this report.',
  joined: { one: '{n} phone joined.', other: '{n} phones joined.' },
  print: 'Print or save as PDF',
  csv: 'Table (CSV)',
  json: 'Data (JSON)',
  file: 'Keep for a second sitting',
  fileHow:
    'The session file holds what was decided and the counts that may be shown: a later session can go on from it.',
  erase: 'Erase the session now',
  eraseSure: 'Erase it for everybody? Votes, questions and this report are gone at once.',
  eraseYes: 'Yes, erase it',
  eraseNo: 'No, leave it',
  gone: 'The session is erased. Nothing of it is left on the server.',
  decision: '{n}. {title}',
  lasted: { one: '{n} minute', other: '{n} minutes' },
  short: 'less than a minute',
  option: 'Option',
  rounds: ['First round', 'Second round'],
  judgement: 'Judgement',
  verdicts: { 'rights-based': 'Rights-based', partly: 'Partly', breach: 'Breach' },
  decided: { room: 'The room decided {letter}.', facilitator: 'Whoever led the session decided {letter}.' },
  right: 'The rights-based choice was {letter}.',
  rightToo: 'That is the rights-based choice.',
  moved: {
    none: 'Of {both} who voted twice, nobody changed their mind.',
    one: 'Of {both} who voted twice, one changed their mind.',
    other: 'Of {both} who voted twice, {n} changed their mind.',
  },
  withheld: 'Too few voted in a round to show it without showing whose votes they are.',
  nothing: 'Nothing was decided yet.',
  missed: 'Provisions most often missed',
  missedHow: 'A rights-based choice rests on them, and so many chose otherwise in the last round.',
  missedBy: '{n} of {of}',
  questions: 'Parked questions',
  trouble: {
    address: {
      title: 'This address leads to no report',
      text: 'The address of a report ends with the code of the session and a key. Open it from the facilitator’s page, or copy it once more, whole.',
    },
    gone: {
      title: 'There is no such session',
      text: 'It may have been erased: sessions end after a stated time, normally a day.',
    },
    key: { title: 'The key does not fit', text: 'Copy the address once more, whole.' },
    busy: { title: 'Too many tries', text: 'Wait half a minute, then load this page again.' },
    line: {
      title: 'The server cannot be reached',
      text: 'Check the network of this device, then load this page again. The report is still there.',
    },
    release: { title: 'The report is of another release', text: 'Load this page once more.' },
  },
};
export type SessionReportWords = typeof sessionReportScriptWords;
