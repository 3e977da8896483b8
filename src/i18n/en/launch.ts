/** Words of the page that a portal opens: it shows the course in a frame and speaks with the portal. */
export const launchWords = {
  locale: 'en-GB',
  title: 'Course in a portal',
  description: 'The page that a learning portal opens. It shows the course and tells the portal how it is going.',
  frame: 'The course',
  opening: 'Asking your portal for your work …',
  needsScript:
    'In a portal this course needs JavaScript, to keep your place and to tell the portal that you have completed it.',
  details: 'What your portal is told',
  leave: 'Save and leave',
  close: 'Close',
  line: {
    telling: 'Telling your portal …',
    saved: 'Saved in your portal',
    unconfirmed: 'Your portal has not confirmed your last step. It is saved on this device.',
    failed: 'Your portal did not take your last step. It is saved on this device; the course tries again.',
    withheld: 'Saved on this device. What your portal keeps is left as it is.',
    nowhere:
      'Your portal has not taken your last step, and this browser keeps nothing. Save your work to a file under ‘My data’ before you leave.',
    preview: 'Preview: nothing is kept and nothing is told',
    review: 'Looking back: nothing is changed and nothing is told',
    missing: 'No portal found. You can go on; your work is saved in this browser.',
    missingNowhere:
      'No portal found, and this browser keeps nothing. Save your work to a file under ‘My data’ before you leave.',
    apart: 'This page opens the course inside a learning portal.',
    ended: 'This session with your portal has ended.',
  },
  /** On the course pages, in the place of ‘Saved on this device’. */
  where: {
    saved: 'Saved in your portal',
    telling: 'Saved on this device',
    unconfirmed: 'Saved on this device, not yet in your portal',
    failed: 'Saved on this device, not yet in your portal',
    withheld: 'Saved on this device, not in your portal',
    nowhere: 'Not yet in your portal, and nowhere else',
    preview: 'Preview: nothing is kept',
    missing: 'Saved in this browser',
  },
  trouble: {
    missing: {
      title: 'The course found no portal',
      text: 'You can go on, and your work is saved in this browser. The portal will not know of it. Close this window and start the course from the portal again; if this comes back, tell whoever looks after the portal.',
    },
    newer: {
      title: 'A later release of the course wrote what your portal keeps',
      aside:
        'It is left in the portal as it is, and a copy is set aside on this device. What you do now is saved on this device alone. Ask whoever looks after the portal to bring the course up to date.',
      notAside:
        'It is left in the portal as it is. What you do now does not reach the portal. Ask whoever looks after the portal to bring the course up to date.',
    },
    unreadable: {
      title: 'What your portal keeps of your work could not be read',
      aside:
        'It is set aside on this device as it is, and you can save it to a file. You go on with what this device knows, and from now on the portal keeps that.',
      notAside:
        'It is left in the portal as it is, because this browser does not let the course set it aside. Save it to a file: from then on the portal keeps your work again.',
    },
    save: 'Save it to a file',
    left: {
      title: 'Your portal has room for a part of your work',
      text: 'What you completed and passed is there, with your latest steps. {n} earlier steps are kept on this device only.',
    },
    dismiss: 'I have read this',
  },
  told: {
    title: 'What your portal is told',
    now: 'Told so far',
    completion: { incomplete: 'Not completed', completed: 'Completed' },
    success: { unknown: 'not yet judged', passed: 'passed', failed: 'failed' },
    state: '{completion}, {success}, {progress} per cent done',
    score: '{state}; final test {right} of {of}',
    nothing: 'Nothing, because the portal opened the course for a preview or for looking back.',
    noPortal: 'Nothing: no portal was found.',
    sent: 'What is sent',
    sentText:
      'Each decision and each answer when you confirm it, the page that you are on, how long you were here, how much is done, and the result of the final test. Also a short text from which only this course can bring back your place.',
    never: 'What is never sent',
    neverText: 'Your notes, your action plan and the workbench. They stay on this device.',
    completes: 'What completes it',
    completesTexts: {
      course: 'All its lessons read, and the cases that the course asks for ended or skipped with their summary.',
      lessons: 'All its lessons read.',
      cases: 'All its cases ended or skipped with their summary.',
      test: 'The final test passed.',
    },
    done: 'What your portal waits for',
    doneTexts: {
      Passed: 'That it is passed',
      Completed: 'That it is completed',
      CompletedAndPassed: 'That it is completed and passed',
      CompletedOrPassed: 'That it is completed or passed',
      NotApplicable: 'Nothing: it counts as done from the beginning',
    },
    passes: 'What passes it',
    passesText: '{mark} per cent of the final test.',
    passesPortal: '{mark} per cent of the final test, as your portal asks for.',
    failedNever: 'A result below that is never sent as failed.',
    failedSent: 'A result below that is sent as failed.',
    package: 'This package',
    packageText: 'Version {version}, content {content}, {format}, {language}; lessons: {lessons}, cases: {cases}',
    formats: { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004 4th edition', cmi5: 'cmi5', web: 'web' },
    cause: 'What the portal said',
    room: 'Your work in the portal',
    roomText: '{n} characters',
    roomOf: '{n} of {limit} characters',
  },
  /** Texts that a portal gave back and that could not be read. */
  aside: {
    title: 'Set aside on this device',
    intro:
      'What your portal gave back as your work and the course could not read. Nothing of it is changed or sent. Whoever looks after the course may be able to read it.',
    row: '{day}, {n} characters: {why}',
    why: {
      nothing: 'it is empty',
      foreign: 'it is not from this course',
      'cut-short': 'its end is missing',
      damaged: 'it is not what was written',
      'newer-format': 'a later release of the course wrote it',
      'newer-content': 'it names what this release does not have',
    },
    save: 'Save it to a file',
    file: 'rights-based-returns-set-aside-{day}.txt',
  },
  over: {
    title: 'Your work is saved',
    text: 'The portal knows how far you are. You can close this window.',
    failedTitle: 'Your work is saved on this device',
    failedText:
      'The portal did not take all of it. Start the course from the portal on this device again, and it is told then.',
  },
  ended: {
    title: 'You have left the course',
    text: 'This session with your portal has ended. Start the course from the portal again: it opens where you left it.',
  },
  apart: {
    title: 'Start the course from your portal',
    text: 'A learning portal opens this page and shows the course in it. Without a portal you can read and play the course all the same.',
    go: 'Open the course',
  },
};

export type LaunchWords = typeof launchWords;
