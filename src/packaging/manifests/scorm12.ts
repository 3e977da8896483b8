import { optionsLine } from '../../domain/course/package-options.ts';
import { LAUNCH_PAGE, type Described } from '../described.ts';
import { element, xmlDocument, type Element } from '../xml.ts';

const NAMESPACES = {
  xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
};

/**
 * `imsmanifest.xml` of a SCORM 1.2 package: one organization, one item, one SCO (SCORM 1.2 CAM §2.3).
 * Without `adlcp:masteryscore`: a portal that finds one judges the score itself and may write `failed`, which this course
 * does not send unless it was chosen.
 */
export function scorm12Manifest(id: string, { options, files }: Described): string {
  const { title, version, sendFailed, passMark } = options;
  const item = element('item', { identifier: `${id}-item`, identifierref: `${id}-sco`, isvisible: 'true' }, [
    element('title', {}, title),
    element('adlcp:datafromlms', {}, optionsLine(options)),
    sendFailed ? element('adlcp:masteryscore', {}, String(Math.round(passMark * 100))) : undefined,
  ]);
  return xmlDocument(
    element('manifest', { identifier: id, version, ...NAMESPACES }, [
      element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')]),
      element('organizations', { default: `${id}-org` }, [
        element('organization', { identifier: `${id}-org` }, [element('title', {}, title), item]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          { identifier: `${id}-sco`, type: 'webcontent', 'adlcp:scormtype': 'sco', href: LAUNCH_PAGE },
          files.map(file),
        ),
      ]),
    ]),
  );
}

function file(href: string): Element {
  return element('file', { href });
}
