/** Words of the page ‘Keep on this device’. */
export const offlineWords = {
  kicker: 'Settings · keep on this device',
  title: 'Keep the course on this device',
  description: 'Load the course once; then every lesson and every case opens without a connection.',
  lead: 'All lessons, all cases, the law and the questions: once loaded, they open without a connection. Live sessions and the whole text on one page still need one. You can remove it at any time.',
  needsScript: 'To be kept on this device, the course needs JavaScript.',
  progress: 'Loading the course',

  /** Sent to the script of the page. */
  script: {
    locale: 'en-GB',
    mb: '{n} MB',
    kb: '{n} KB',
    open: {
      title: 'Keep the course on this device',
      text: 'All lessons, all cases, the law and the questions: {sent} to load, {disk} on the device. Then they open without a connection; live sessions and the whole text on one page still need one. You can remove it at any time.',
      keep: 'Keep it, {sent}',
      room: 'The browser says that there is room for it. Nothing else is loaded later without asking.',
      tight: 'The browser grants this course {free} more; {disk} are needed. Free some room first.',
      unsaid: 'Nothing else is loaded later without asking.',
    },
    keeping: {
      title: 'Being kept: {sent} of {of}',
      update: 'Version {version} is being loaded: {sent} of {of}',
      text: 'Here so far: {lessons} of {allLessons} lessons, {cases} of {allCases} cases, {law} of {allLaw} texts of law. You can go on in the course meanwhile; if the line breaks, it goes on where it stopped.',
      stop: 'Stop',
      told: '{percent} per cent are here',
    },
    broken: {
      title: 'The line is broken at {sent} of {of}',
      text: 'What is here stays here. It goes on by itself as soon as there is a connection.',
      now: 'Try now',
    },
    part: {
      title: 'Stopped at {sent} of {of}',
      text: 'What is here stays here, and it goes on where it stopped. Without the rest, the course still needs a connection.',
      on: 'Go on, {left}',
      remove: 'Remove what is here',
    },
    kept: {
      title: 'Kept since {day}',
      text: 'Lessons, cases, the law and the questions open without a connection. Version {version}, {disk} on the device.',
      remove: 'Remove it from this device',
      stay: 'Your answers stay.',
      lasting:
        'The browser has promised not to clear it by itself. Your answers stay, also when you remove the course.',
      loose:
        'The browser has not promised to keep it: when the device is full, it may clear what the course has stored. Your answers stay when you remove the course here.',
    },
    newer: {
      title: 'Version {version} is there',
      same: 'A corrected version {version} is there',
      text: 'It is loaded when you say so: {left}. Nothing of it is mixed with the version that you have.',
      more: 'Also changed: {n} more.',
      load: 'Load it, {left}',
      ready: 'Version {version} is ready',
      sameReady: 'The corrected version {version} is ready',
      readyText:
        'Nothing of the old version is mixed with the new, and your answers stay. A case that is open in another tab ends with the old one.',
      use: 'Use it now',
    },
    unknown: {
      title: 'No connection',
      text: 'How large the course is can only be asked with a connection. Nothing is kept on this device yet.',
      again: 'Try again',
    },
    trouble: {
      room: {
        title: 'Not kept: no room',
        text: 'The browser stopped at {sent} and has given the room back. Free about {disk} on this device and try again. Until then the course needs a connection.',
      },
      forbidden: {
        title: 'Not kept: the browser forbids it',
        text: 'Private windows and some office settings allow no storage. Open the course in an ordinary window or in another browser.',
      },
      changed: {
        title: 'Not kept: what came was not the course',
        text: 'Something on the way sent other files than this version consists of: a sign-in page of the network, a filter, or a change of the course at this moment. Sign in to the network if it asks for it, then try again.',
      },
      insecure: {
        title: 'Not possible at this address',
        text: 'Browsers keep a course only from an address that begins with https. Ask whoever runs this site for one.',
      },
      frame: {
        title: 'Not possible in a frame',
        text: 'Here the course belongs to the page around it. Open the course by itself to keep it on this device.',
      },
      package: {
        title: 'Not possible in this portal',
        text: 'Here the portal keeps the course and your place in it. To have the course without a connection, open it at its own address.',
      },
      again: 'Try again',
    },
  },
};

/** Words of the strip that tells of a new version, on every page of a course that is kept. */
export const newVersionWords = {
  locale: offlineWords.script.locale,
  kb: offlineWords.script.kb,
  mb: offlineWords.script.mb,
  newer: offlineWords.script.newer,
  loading: 'Loading: {sent} of {of}',
  broken: 'It could not be loaded. The version that you have stays in use; try again when there is a connection.',
  again: offlineWords.script.trouble.again,
  later: 'Later',
};
