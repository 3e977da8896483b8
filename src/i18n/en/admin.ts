import type { CompletionRule } from '../../domain/course/completion.ts';

/** The three kinds of package for portals; names of columns. */
const standards = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004, 4th edition', cmi5: 'cmi5' };

/** Words of the page for people who look after a learning portal. `{…}` is filled in from the rules of the course. */
export const adminWords = {
  kicker: 'For administrators',
  title: 'The course in your portal',
  description:
    'How to put the course into a learning portal, what it sends and when, what counts as completed and passed, and what to do in trouble.',
  lead: 'What to upload, what the portal is told and when, what counts as completed and passed, and what to do when something goes wrong.',
  choose: {
    title: 'What to upload',
    intro: 'Each package holds the whole course or a part of it. Take the first one, unless you have a reason.',
    columns: ['Package', 'Take it when'],
    rows: [
      {
        name: standards.scorm12,
        text: 'Your portal plays SCORM. It is the kind that portals support best. The learner’s record needs about a thousand characters; the standard promises 4,096.',
      },
      {
        name: standards.scorm2004,
        text: 'You want completion and success told apart, or your portal keeps less than the standard’s 4,096 characters in SCORM 1.2.',
      },
      {
        name: standards.cmi5,
        text: 'Your portal is a cmi5 portal with a store for xAPI statements. That store must let the course’s pages speak with it from the browser (CORS).',
      },
      {
        name: 'Web',
        text: 'You have a web server of your own, or want to put the course into a page. Nothing is reported; learners carry their place with a resume code.',
      },
    ],
    make: 'Packages come with each release. To make your own, with some lessons or cases, another pass mark, or another rule of completion: npm run package. What was chosen stands in the manifest, and the learner can read it in the course under ‘What your portal is told’.',
  },
  sent: {
    title: 'What is sent, and when',
    intro: 'Nothing else is sent, and nothing to anybody but your portal.',
    columns: ['When', standards.scorm12, standards.scorm2004, standards.cmi5],
    rows: [
      {
        when: 'The course is opened',
        told: [
          'lesson_status incomplete, exit suspend',
          'completion_status incomplete, success_status unknown, exit suspend',
          'The token, the launch data and the learner’s preferences are fetched; then initialized',
        ],
      },
      {
        when: 'A decision or an answer is confirmed',
        told: [
          'One interaction, the record in suspend_data, the place in lesson_location; one commit',
          'One interaction, the record in suspend_data, the place in location; one commit',
          'One answered statement with all choices and what was chosen; the record in the State API',
        ],
      },
      {
        when: 'More is done of what completes it',
        told: ['–', 'progress_measure', 'progressed, with the progress in per cent'],
      },
      {
        when: 'All that completes it is done',
        told: ['lesson_status completed', 'completion_status completed', 'completed, once in a registration'],
      },
      {
        when: 'The final test is passed',
        told: [
          'score; lesson_status passed as soon as the course is completed too',
          'success_status passed, score.scaled',
          'passed with its score, once in a registration; a masteryScore of your portal decides',
        ],
      },
      {
        when: 'The final test is not passed',
        told: [
          'Nothing; failed only if the package was made so',
          'Nothing; failed only if the package was made so',
          'Nothing; failed only if the package was made so',
        ],
      },
      {
        when: 'The window is covered by another',
        told: ['What was not told yet; one commit', 'What was not told yet; one commit', 'What was not told yet'],
      },
      {
        when: 'The learner presses ‘Save and leave’',
        told: [
          'session_time, exit suspend, commit, finish',
          'session_time, exit suspend, suspendAll, commit, terminate',
          'terminated with the duration; then the learner is sent to the returnURL',
        ],
      },
      {
        when: 'The window is closed, or the page is loaded again',
        told: [
          'The same',
          'The same, without suspendAll',
          'What was not told yet; the session stays open, and goes on if the page comes back in that window',
        ],
      },
    ],
    after: [
      'The exit is always suspend, also once the course is completed: after any other exit portals may begin anew without the learner’s place and record. Completion and result are told in elements of their own.',
      'cmi5: a page cannot tell whether it is closed or only loaded again, and after terminated nothing may follow. So terminated is sent when the learner leaves by the button. A session that was closed without it is ended by the portal at the next start; portals list it as abandoned. Nothing of the work is lost by that, and completed and passed count all the same.',
      'Where the portal does not answer, what is to be told waits in that browser, also when the page is closed; it is tried again after 5 seconds, then with pauses that double up to 5 minutes, and at the next start.',
      'In browse and review nothing is reported; a cmi5 portal is told that a session began and ended, because cmi5 asks for that.',
    ],
    never: {
      term: 'Never sent',
      text: 'Private notes, the action plan, rows of the workbench, the resume code, anything about the device.',
    },
    person: {
      term: 'Who the learner is',
      text: 'The course asks the portal for the learner’s id, to keep two learners on one computer apart. It keeps a hash of it, and neither the id nor the name.',
    },
  },
  rules: {
    title: 'What counts as completed and as passed',
    intro: 'The course itself goes by these rules, on the home page, on the certificate and in every portal.',
    columns: ['Rule', 'Met when', 'Belongs to'],
    names: {
      lessons: {
        name: 'Lessons',
        text: 'Every lesson in the package was read to its end: {lessons} in the whole course.',
      },
      cases: {
        name: 'Cases',
        text: '{cases} cases came to an ending, or were skipped with their summary. Skipping counts in full.',
      },
      pairs: {
        name: 'Pairs of cases',
        text: 'Both cases of a pair were done; pairs asked for: {pairs}. They count among the cases.',
      },
      test: {
        name: 'Final test',
        text: 'One attempt reached the pass mark: {mark} per cent, that is {right} of {questions} questions. Attempts are not limited; the best one counts.',
      },
    } satisfies Record<CompletionRule, { name: string; text: string }>,
    of: { completed: 'completed', passed: 'passed' },
    options:
      'A package can be made so that its lessons alone, its cases alone, or the final test alone complete it, and with another pass mark.',
  },
  steps: {
    title: 'Steps in every portal',
    list: [
      'Upload the zip file as it is, without unpacking it. It holds one activity; the page that opens is start.html.',
      'Let it open in a new window if your portal offers that: cases and law cards have more room there than in a frame.',
      'Leave the number of attempts unlimited, and let a learner who comes back go on with the last attempt instead of starting a new one.',
      'Open the doctor from the uploaded course, or the page doctor.html of the package, as a learner. It tries what the portal keeps and says what to set.',
      'Play one decision as a test learner, close the window, open the course again: it must open where you left it.',
    ],
  },
  portals: {
    title: 'Portal by portal',
    intro:
      'The names of menus are those of recent releases; yours may differ a little. The course is tested against a runtime of the standards with their strict limits, not inside these products: run the doctor before learners start, and tell us what you find.',
    list: [
      {
        id: 'moodle',
        name: 'Moodle',
        steps: [
          'In the course, add the activity ‘SCORM package’ and upload the SCORM 1.2 zip file.',
          'Under ‘Appearance’, display the package in a new window, and let learners always skip the content structure page.',
          'Under ‘Attempts management’, set the number of attempts to unlimited, ‘Force new attempt’ to ‘No’, and ‘Lock after final attempt’ to ‘No’.',
          'Under ‘Activity completion’, require the status ‘Completed’, or ‘Passed’ if the final test is to count.',
        ],
        know: 'Moodle’s own support of SCORM 2004 is described as incomplete. How long suspend data may be depends on a setting of the site: let the doctor measure it. Moodle forbids the event ‘unload’; the course does not use it. The app handles SCORM in its own way: try it there, and give learners the web address with a resume code if it fails.',
      },
      {
        id: 'canvas',
        name: 'Canvas',
        steps: [
          'In the course, open ‘SCORM’ in the course navigation. If it is not there, whoever runs your Canvas has to switch it on.',
          'Upload the SCORM 1.2 zip file. Import it as an assignment if the result of the final test is to appear among the grades, else as a page.',
          'Publish what was made, and open it once as a test student.',
        ],
        know: 'Other courses stayed blank there because they put their place into the address; this one does not.',
      },
      {
        id: 'ilias',
        name: 'ILIAS',
        steps: [
          'In a course, group or category, add the object ‘Learning module SCORM’ and upload the SCORM 1.2 or SCORM 2004 zip file as the type that it is.',
          'In its settings set it online, leave the number of attempts without a limit, and the mode at ‘normal’.',
          'Let the learning progress be determined by the SCORM module.',
        ],
        know: 'Other courses froze there because they sent everything again with each answer; this one sends what has changed. A cmi5 package goes into the object ‘xAPI/cmi5’, for which an administrator must have set up a store.',
      },
      {
        id: 'successfactors',
        name: 'SAP SuccessFactors Learning',
        steps: [
          'In Learning Administration go to Content, Tools, Import Content, and choose the SCORM 1.2 zip file; leave it zipped.',
          'Choose the content server, and let the wizard make the content object and the course (item).',
          'In the online settings of the course let the content decide over completion, and let it open in a window of its own.',
          'Assign it to a test learner and play one decision.',
        ],
        know: 'Where the content server has another address than the portal, the portal’s object is out of reach for any course unless the cross-domain solution of SAP is set up. The doctor then finds no portal.',
      },
      {
        id: 'cornerstone',
        name: 'Cornerstone',
        steps: [
          'Go to Content, Content Uploader – in older portals Course Publisher, ‘Create New Publication’ – and upload the SCORM 1.2 zip file.',
          'Give it a title and a provider, preview it, and publish it.',
          'Set its availability, and start it once from a test learner’s transcript.',
        ],
        know: 'Cornerstone’s help names the 3rd edition of SCORM 2004; our package is of the 4th. Take SCORM 1.2.',
      },
      {
        id: 'cmi5',
        name: 'Portals with cmi5',
        steps: [
          'Upload the cmi5 zip file; it holds one unit.',
          'Let the store allow requests from the address where the portal puts the course (CORS), if that is not its own: see ‘Trouble and cure’.',
          'Leave moveOn as the package sets it, or set it to what is to count: completed, passed, both, or one of them.',
        ],
        know: 'A mastery score that the portal sets decides over passed, in the place of the pass mark of the package. The course asks for the learner’s preferences, as cmi5 wants it, and has one language and no sound to choose from.',
      },
    ],
  },
  trouble: {
    title: 'Trouble and cure',
    columns: ['What is seen', 'What to do'],
    rows: [
      {
        seen: 'A learner comes back and starts at the beginning',
        cure: 'Look whether the portal began a new attempt. If not, run the doctor: it writes, reads back and counts. If the portal keeps too little, take SCORM 2004.',
      },
      {
        seen: 'The course says ‘Your portal has not confirmed your last step’',
        cure: 'The portal answered that it saved, but gave back something else, or nothing. The work is safe in that browser. Run the doctor and send its report to whoever runs the portal.',
      },
      {
        seen: 'A learner is done and the portal says incomplete',
        cure: 'Open the course as that learner; ‘What your portal is told’ says what was reported. Completed and passed are two things: look which of them your portal waits for, and make the package so that this one completes it.',
      },
      {
        seen: 'The course says that it found no portal',
        cure: 'The page was opened outside the portal’s player, or in a window that lost the one that opened it. Start it from the portal again. If it comes back, run the doctor in the same place.',
      },
      {
        seen: 'The last step is missing after the window was closed',
        cure: 'Each decision is sent when it is confirmed, so at most the last one is missing. It is kept in that browser and told when the learner opens the course there again.',
      },
      {
        seen: 'The page is cut off or has two scrollbars',
        cure: 'The portal’s frame has a fixed height. Let the course open in a new window.',
      },
      {
        seen: 'cmi5: the course cannot reach the store',
        cure: 'The store must allow requests from the address of the course, with the headers Authorization, Content-Type, If-Match, If-None-Match and X-Experience-API-Version, and must show the header ETag.',
      },
      {
        seen: 'cmi5: sessions are listed as abandoned',
        cure: 'The learner closed the window instead of pressing ‘Save and leave’. All that was done is in the portal. Nothing to do.',
      },
      {
        seen: 'cmi5: ‘This session with your portal has ended’',
        cure: 'The learner went back to a page that was left by the button. Start the course from the portal again; it opens where it was left.',
      },
      {
        seen: 'Two learners use one computer',
        cure: 'Nothing to do: each has a place of their own in the browser, and neither sees the other’s. On a computer for the public, learners can erase theirs under ‘My data’.',
      },
    ],
  },
  doctor: 'Open the doctor',
};
