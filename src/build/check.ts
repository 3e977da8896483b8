// Usage: npm run check – checks the content. Run by hand it also writes the numbers and shapes that are missing; as a part of the
// tests, or where CI is set, it writes nothing and reports them.
import { performance } from 'node:perf_hooks';
import { checkAndKeep, isByHand } from './check-and-keep.ts';
import { printProblems } from './print-problems.ts';
import { ROOT } from './root.ts';

const started = performance.now();
const { course, problems, quotations, wrote } = checkAndKeep(ROOT, isByHand(process.env));
const seconds = ((performance.now() - started) / 1000).toFixed(1);

for (const line of wrote) console.log(line);
if (!course || problems.length > 0) {
  console.error(printProblems(problems));
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content (${seconds} s).`,
  );
  process.exit(1);
}

for (const { graph, proof } of course.cases) {
  const endings = Object.keys(proof.endings).length;
  console.log(
    `${graph.id.padEnd(16)} proved: ${String(proof.states).padStart(3)} states, ${endings} endings, ` +
      `rights-based path of ${proof.rightPath.length} decisions`,
  );
}
const states = course.cases.reduce((sum, { proof }) => sum + proof.states, 0);
const { paragraphs, footnotes } = course.library.section;
console.log(
  [
    '',
    `${course.cases.length} cases proved, ${states} states walked.`,
    `${quotations} quotations matched letter by letter.`,
    `${paragraphs.length} paragraphs, ${footnotes.length} footnotes and the table of the source are taught, practised and tested.`,
    `${course.lessons.length} lessons, ${course.questions.size} questions, ${course.glossary.size} words in order.`,
    `${course.openPoints.points.filter(({ status }) => status === 'open').length} points of law are open.`,
    `${seconds} s`,
  ].join('\n'),
);
