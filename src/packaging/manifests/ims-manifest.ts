import { LAUNCH_PAGE, type Described } from '../described.ts';
import { element, xmlDocument, type Element } from '../xml.ts';

/** In what the manifests of the two standards differ. */
export interface Standard {
  schemaVersion: string;
  namespaces: Record<string, string>;
  /** The attribute that says that a resource speaks with the portal; the standards spell it differently. */
  scoType: string;
  /** What stands in the item after its title. */
  item: (Element | undefined)[];
}

/** `imsmanifest.xml`: one organization with one item, and the one SCO that it opens, with every file of the package. */
export function imsManifest(id: string, { options, files }: Described, standard: Standard): string {
  const { title, version } = options;
  const titled = element('title', {}, title);
  const item = { identifier: `${id}-item`, identifierref: `${id}-sco`, isvisible: 'true' };
  const sco = { identifier: `${id}-sco`, type: 'webcontent', [standard.scoType]: 'sco', href: LAUNCH_PAGE };
  return xmlDocument(
    element('manifest', { identifier: id, version, ...standard.namespaces }, [
      element('metadata', {}, [
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, standard.schemaVersion),
      ]),
      element('organizations', { default: `${id}-org` }, [
        element('organization', { identifier: `${id}-org` }, [
          titled,
          element('item', item, [titled, ...standard.item]),
        ]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          sco,
          files.map((href) => element('file', { href })),
        ),
      ]),
    ]),
  );
}
