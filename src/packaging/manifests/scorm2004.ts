import { optionsLine } from '../../domain/course/package-options.ts';
import type { Described } from '../described.ts';
import { element } from '../xml.ts';
import { imsManifest } from './ims-manifest.ts';

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
export function scorm2004Manifest(id: string, described: Described): string {
  return imsManifest(id, described, {
    schemaVersion: '2004 4th Edition',
    namespaces: NAMESPACES,
    scoType: 'adlcp:scormType',
    item: [
      element('adlcp:dataFromLMS', {}, optionsLine(described.options)),
      element('imsss:sequencing', {}, [
        element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
      ]),
    ],
  });
}
