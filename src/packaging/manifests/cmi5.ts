import { optionsLine, type Completing } from '../../domain/course/package-options.ts';
import { LAUNCH_PAGE, type Described } from '../described.ts';
import { element, xmlDocument, type Element } from '../xml.ts';

/** When a portal may count the unit as done; the default of the standard, `NotApplicable`, would mean at once (cmi5 §13.1.4). */
const MOVE_ON: Record<Completing, string> = {
  course: 'CompletedOrPassed',
  lessons: 'Completed',
  cases: 'Completed',
  test: 'Passed',
};

/** `cmi5.xml`: a course structure of one assignable unit (cmi5 §13–14). */
export function cmi5Structure(id: string, { options, description }: Described): string {
  const { title, language, completes, passMark } = options;
  const iri = `urn:${id.replace(/^rights-based-returns-/, 'rights-based-returns:')}`;
  const said = (name: string, text: string): Element =>
    element(name, {}, [element('langstring', { lang: language }, text)]);
  return xmlDocument(
    element('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, [
      element('course', { id: `${iri}:course` }, [said('title', title), said('description', description)]),
      element(
        'au',
        {
          id: `${iri}:au`,
          launchMethod: 'AnyWindow',
          moveOn: MOVE_ON[completes],
          masteryScore: String(Number(passMark.toFixed(4))),
        },
        [
          said('title', title),
          said('description', description),
          element('url', {}, LAUNCH_PAGE),
          element('launchParameters', {}, optionsLine(options)),
        ],
      ),
    ]),
  );
}
