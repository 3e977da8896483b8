import { optionsLine } from '../../domain/course/package-options.ts';
import { LAUNCH_PAGE, type Described } from '../described.ts';
import { element, xmlDocument } from '../xml.ts';

const NAMESPACES = {
  xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
  'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
  'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
};

/**
 * `imsmanifest.xml` of a SCORM 2004 4th edition package: one organization, one activity, one SCO (SCORM 2004 4th ed. CAM).
 * The course itself says when it is completed and passed (`completionSetByContent`, `objectiveSetByContent`): without them a
 * portal counts as completed whatever it was not told about.
 */
export function scorm2004Manifest(id: string, { options, files }: Described): string {
  const { title, version } = options;
  const item = element('item', { identifier: `${id}-item`, identifierref: `${id}-sco`, isvisible: 'true' }, [
    element('title', {}, title),
    element('adlcp:dataFromLMS', {}, optionsLine(options)),
    element('imsss:sequencing', {}, [
      element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
    ]),
  ]);
  return xmlDocument(
    element('manifest', { identifier: id, version, ...NAMESPACES }, [
      element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '2004 4th Edition')]),
      element('organizations', { default: `${id}-org` }, [
        element('organization', { identifier: `${id}-org` }, [element('title', {}, title), item]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          { identifier: `${id}-sco`, type: 'webcontent', 'adlcp:scormType': 'sco', href: LAUNCH_PAGE },
          files.map((href) => element('file', { href })),
        ),
      ]),
    ]),
  );
}
