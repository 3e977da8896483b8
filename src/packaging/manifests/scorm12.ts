import { optionsLine } from '../../domain/course/package-options.ts';
import type { Described } from '../described.ts';
import { element } from '../xml.ts';
import { imsManifest } from './ims-manifest.ts';

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
export function scorm12Manifest(id: string, described: Described): string {
  const { options } = described;
  return imsManifest(id, described, {
    schemaVersion: '1.2',
    namespaces: NAMESPACES,
    scoType: 'adlcp:scormtype',
    item: [
      element('adlcp:datafromlms', {}, optionsLine(options)),
      options.sendFailed ? element('adlcp:masteryscore', {}, String(Math.round(options.passMark * 100))) : undefined,
    ],
  });
}
