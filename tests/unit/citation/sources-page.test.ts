import { describe, expect, test } from 'vitest';
import { sourcesPage } from '../../../src/domain/citation/sources-page.ts';
import { aCase } from '../../support/a-case.ts';
import { aLibrary } from './a-library.ts';

const page = sourcesPage({
  library: aLibrary(),
  support: { p1: [{ words: 'All persons have a right to return', on: ['cat:3-1', 'gc-4:11'] }] },
  cases: [
    aCase({
      title: 'Last call',
      scenes: { gate: { choices: [{ id: 'ask', goes: 'heard', cites: ['p1', 'cat:3-1'] }] } },
      endings: { heard: { cites: ['p2'] } },
    }),
  ],
  lessons: [{ kind: 'lesson', id: 'one', title: 'One', where: 'lesson-one.html', teaches: ['p2'], cites: ['cat:3-1'] }],
  render: (markdown, inline) => (inline ? markdown : `<p>${markdown}</p>`),
});

describe('the page of sources', () => {
  test('shows the section in reading order, footnote marks as links, emphasis upright', () => {
    expect(page.sources.map(({ card }) => card.id)).toEqual(['p1', 'fn68', 'p2', 'tool-3-7']);
    expect(page.sources[0]?.html).toBe(
      '<p>All persons have a right to return to their countries<sup><a href="#fn68">68</a></sup>, always.</p>',
    );
    expect(page.sources[2]?.heading).toBe('Considerations preventing returns');
    expect(page.sources[3]?.part).toBe('table');
  });

  test('tells for each statement what it rests on, by mark', () => {
    expect(page.sources[0]?.restsOn).toEqual([
      {
        words: 'All persons have a right to return',
        on: [
          { id: 'cat:3-1', mark: 'CAT 3(1)' },
          { id: 'gc-4:11', mark: 'Ctte, GC 4 § 11' },
        ],
      },
    ]);
  });

  test('groups instruments by force and says who is bound', () => {
    const shown = page.law.filter(({ instruments }) => instruments.length > 0);
    expect(shown.map(({ status }) => status)).toEqual(['binding', 'committee', 'regional']);
    expect(shown[0]?.instruments[0]?.binds).toBe('Binding law on States that have joined it.');
  });

  test('shows a provision with all its exact words, what it carries and what uses it', () => {
    const [provision] = page.law[0]?.instruments[0]?.provisions ?? [];
    expect(provision?.html).toMatch(/^“No State Party shall expel/);
    expect(provision?.also).toEqual(['“particularly serious”']);
    expect(provision?.carries).toEqual([{ id: 'p1', mark: 'Source § 1' }]);
    expect(provision?.uses.lessons.map(({ id }) => id)).toEqual(['one']);
    expect(provision?.uses.cases.map((each) => [each.case, each.decisions.length])).toEqual([['a-case', 1]]);
  });

  test('names cases by title and everything that can be cited by mark', () => {
    expect(page.titles.get('a-case')).toBe('Last call');
    expect(page.marks.get('cat:3-1')).toEqual({
      mark: 'CAT 3(1)',
      title: 'Convention against Torture, article\u00a03(1)',
      status: 'binding',
    });
  });
});
