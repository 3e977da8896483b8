import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCourse } from '../../../src/build/course-content.ts';
import { whatThereIs } from '../../../src/build/package/what-there-is.ts';
import { ROOT } from '../../../src/build/root.ts';
import { COMPLETING } from '../../../src/domain/course/package-options.ts';
import { readChoice } from '../../../src/packaging/choice.ts';
import { describe, packageId } from '../../../src/packaging/described.ts';
import { cmi5Structure } from '../../../src/packaging/manifests/cmi5.ts';
import { scorm12Manifest } from '../../../src/packaging/manifests/scorm12.ts';
import { scorm2004Manifest } from '../../../src/packaging/manifests/scorm2004.ts';
import { manifestProblems, type ManifestSchema } from '../../support/lms/manifest-problems.ts';
import { aPackage } from './a-package.ts';

const SCHEMAS = parse(readFileSync('tests/fixtures/portals/manifests.yaml', 'utf8')) as Record<string, ManifestSchema>;
const WRITERS = { scorm12: scorm12Manifest, scorm2004: scorm2004Manifest, cmi5: cmi5Structure };
const FILES = ['index.html', 'package-options.json', 'start.html'];
const there = whatThereIs(loadCourse(), ROOT);

for (const [format, write] of Object.entries(WRITERS) as [keyof typeof WRITERS, typeof cmi5Structure][]) {
  const schema = SCHEMAS[format];
  if (!schema) throw new Error(`There is no schema for ${format}.`);
  const manifest = (args: string[]) => {
    const { options: chosen, whole } = readChoice(['--format', format, ...args], there);
    const options = { ...chosen, format };
    return write(packageId(options, whole), { options, description: describe(options), files: FILES });
  };

  test(`the manifest of ${format} is what the schema asks for, whatever was chosen`, () => {
    expect(manifestProblems(manifest([]), schema)).toEqual([]);
    for (const completes of COMPLETING)
      expect(
        manifestProblems(manifest(['--completes', completes, '--pass', '0.6667', '--send-failed']), schema),
      ).toEqual([]);
    for (const { id } of there.cases) expect(manifestProblems(manifest(['--cases', id]), schema)).toEqual([]);
    for (const { id } of there.lessons) expect(manifestProblems(manifest(['--lessons', id]), schema)).toEqual([]);
    const all = (list: { id: string }[]) => list.map(({ id }) => id).join();
    const nearly = ['--lessons', all(there.lessons), '--cases', all(there.cases.slice(1))];
    expect(manifestProblems(manifest(nearly), schema)).toEqual([]);
  });

  test(`a title with signs of every kind leaves the manifest of ${format} sound`, () => {
    const options = aPackage({ format });
    const xml = write(packageId(options, false), { options, description: describe(options), files: FILES });
    expect(manifestProblems(xml, schema)).toEqual([]);
  });

  test(`what is wrong in a manifest of ${format} is found, with its clause`, () => {
    const xml = manifest([]);
    const root = schema.root;
    expect(manifestProblems(xml.replace(`</${root}>`, ''), schema)).not.toEqual([]);
    expect(manifestProblems(xml.replace(`<${root} `, `<${root} odd="1" `), schema)).toEqual([
      `<${root} > may not have odd`.replace(' >', '>') + ` – ${schema.elements[root]?.clause ?? ''}`,
    ]);
    const twice = xml.replace(/<title>[^]*?<\/title>/, '$&$&');
    expect(manifestProblems(twice, schema).join()).toMatch(/holds ‘.*title title/);
    const nobody = xml.replace(/ (identifierref|moveOn)="[^"]*"/, ' $1="nobody"');
    expect(manifestProblems(nobody, schema).length).toBe(1);
  });
}
