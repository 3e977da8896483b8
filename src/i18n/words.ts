import { planWords } from './en/action-plan.ts';
import { aboutWords, lostWords } from './en/about.ts';
import { adminWords } from './en/admin.ts';
import { briefWords } from './en/brief.ts';
import { caseWords } from './en/case.ts';
import { certificateWords } from './en/certificate.ts';
import { common } from './en/common.ts';
import { debriefWords } from './en/debrief.ts';
import { doctorScriptWords, doctorWords } from './en/doctor.ts';
import { embedWords } from './en/embed.ts';
import { facilitateWords } from './en/facilitate.ts';
import { followUpWords } from './en/follow-up.ts';
import { glossarySearchWords, glossaryWords } from './en/glossary.ts';
import { homeWords } from './en/home.ts';
import { launchWords } from './en/launch.ts';
import { leadPageWords, leadWords } from './en/lead.ts';
import { lessonWords, questionWords } from './en/lesson.ts';
import { offlineWords } from './en/offline.ts';
import { eraseScriptWords, eraseWords, myDataScriptWords, myDataWords } from './en/my-data.ts';
import { phonePageWords, phoneWords } from './en/phone.ts';
import { openSessionWords } from './en/open-session.ts';
import { personalWords } from './en/personal-data.ts';
import { presentWords } from './en/present.ts';
import { readerWords } from './en/reader.ts';
import { reviewWords } from './en/review.ts';
import { revisedWords } from './en/revised.ts';
import { finalScriptWords, pretestScriptWords, testPageWords, testWords } from './en/tests.ts';
import { sessionReportScriptWords, sessionReportWords } from './en/session-report.ts';
import { sourcesWords } from './en/sources.ts';
import { benchWords, workbenchWords } from './en/workbench.ts';

export type Language = 'en';

/** The catalogue of a language: every word of the interface, as plain data, so that a page can hand it to its scripts. */
export function wordsFor(_language: Language) {
  return {
    common,
    brief: briefWords,
    case: caseWords,
    debrief: debriefWords,
    lesson: lessonWords,
    question: questionWords,
    sources: sourcesWords,
    reader: readerWords,
    test: testPageWords,
    testScript: testWords,
    pretestScript: pretestScriptWords,
    finalScript: finalScriptWords,
    home: homeWords,
    launch: launchWords,
    glossary: glossaryWords,
    glossarySearch: glossarySearchWords,
    workbench: workbenchWords,
    bench: benchWords,
    about: aboutWords,
    admin: adminWords,
    doctor: doctorWords,
    embed: embedWords,
    doctorScript: doctorScriptWords,
    lost: lostWords,
    plan: planWords,
    facilitate: facilitateWords,
    followUp: followUpWords,
    offline: offlineWords,
    personal: personalWords,
    present: presentWords,
    certificate: certificateWords,
    openSession: openSessionWords,
    leadPage: leadPageWords,
    lead: leadWords,
    phonePage: phonePageWords,
    phone: phoneWords,
    sessionReport: sessionReportWords,
    sessionReportScript: sessionReportScriptWords,
    review: reviewWords,
    revised: revisedWords,
    myData: myDataWords,
    myDataScript: myDataScriptWords,
    erase: eraseWords,
    eraseScript: eraseScriptWords,
  };
}

export type Words = ReturnType<typeof wordsFor>;

/** Writing direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'ur', 'he'].includes(language) ? 'rtl' : 'ltr';
}
