// Usage: npm run package [-- --format scorm12,web --lessons a,b --cases c --completes course|lessons|cases|test --pass 0.8 --send-failed --out packages]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCourse } from './course-content.ts';
import { printProblems } from './print-problems.ts';
import { LIST, type OfflineList } from '../domain/offline/list.ts';
import { ROOT } from './root.ts';
import { readChoice, type Choice } from '../packaging/choice.ts';
import { describe, packageName } from '../packaging/described.ts';
import type { Files } from '../packaging/assemble.ts';
import { pack } from '../packaging/pack.ts';
import { keepList } from './package/keep-list.ts';
import { siteFor } from './package/site-for.ts';
import { whatThereIs } from './package/what-there-is.ts';
import { filesOf } from './site/files-of.ts';

const { course, problems } = checkCourse(ROOT);
if (!course || problems.length > 0) {
  console.error(printProblems(problems));
  process.exit(1);
}
let choice: Choice;
try {
  choice = readChoice(process.argv.slice(2), whatThereIs(course, ROOT));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const site = siteFor(choice, course.outline.completion.passMark);
const built = JSON.parse(new TextDecoder().decode(site.get(LIST))) as OfflineList;
const readMe = filesOf(join(ROOT, 'src', 'packaging', 'read-me'));
const licences = new Map([
  ['licence.txt', readFileSync(join(ROOT, 'LICENSE'))],
  ['licence-content.txt', readFileSync(join(ROOT, 'LICENSE-content'))],
]);
const out = join(ROOT, choice.out);
mkdirSync(out, { recursive: true });
try {
  // All are made before the first is written: a set with one missing would look whole.
  const packages = choice.formats.map((format) => {
    const options = { ...choice.options, format };
    const contents = {
      options,
      whole: choice.whole,
      description: describe(options),
      site,
      readMe,
      keepList: (files: Files) => keepList(files, built),
      licences,
    };
    return { name: packageName(options, choice.whole), bytes: pack(contents) };
  });
  for (const { name, bytes } of packages) {
    writeFileSync(join(out, name), bytes);
    console.log(`${name.padEnd(48)} ${(bytes.length / 1000).toFixed(0).padStart(6)} KB`);
  }
  const sums = packages.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
