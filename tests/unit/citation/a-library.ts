import { buildLibrary, type Library } from '../../../src/domain/citation/library.ts';
import type { Instrument, Provision, SourceSection } from '../../../src/domain/citation/types.ts';

/** A provision of the invented `cat`, with what a test wants to be different. */
export function aProvision(with_: Partial<Provision> & Pick<Provision, 'id' | 'mark' | 'words'>): Provision {
  return { label: 'Article 1', verified: 'yes', ...with_ };
}

/** An instrument without provisions, with what a test wants to be different. */
export function anInstrument(with_: Partial<Instrument> & Pick<Instrument, 'id'>): Instrument {
  return {
    title: 'Convention on Tests',
    short: 'Test Convention',
    mark: 'TC',
    status: 'binding',
    binds: 'States that have joined it',
    linkChecked: false,
    provisions: [],
    ...with_,
  };
}

/** A section of two paragraphs, a footnote and a table. */
export function aSection(): SourceSection {
  return {
    title: 'Return',
    work: 'A handbook',
    paragraphs: [
      { id: 'p1', part: 'opening', text: 'All persons have a right to return to their countries[^68], *always*.' },
      {
        id: 'p2',
        part: 'whether',
        heading: 'Considerations preventing returns',
        text: 'Their ‘failed’ attempt results in debts. They are returned home.',
      },
    ],
    footnotes: [{ id: 'fn68', number: 68, text: 'For more, see Guiding Principles.' }],
    table: {
      id: 'tool-3-7',
      title: 'Example of advocacy points',
      head: ['Concern', 'Advocacy point'],
      rows: [['It is not prioritized', 'Testimonies are lost']],
    },
  };
}

/** A small library: two treaties, a committee and a regional text. */
export function aLibrary(): Library {
  return buildLibrary(aSection(), [
    anInstrument({
      id: 'regional',
      short: 'Regional Convention',
      status: 'regional',
      binds: 'Only States of the region that have joined it',
      provisions: [
        aProvision({
          id: 'regional:13-1',
          mark: 'Regional 13(1)',
          label: 'Article 13(1)',
          words:
            'a recovery and reflection period of at least 30 days … During this period no expulsion order is enforced.',
        }),
      ],
    }),
    anInstrument({
      id: 'cat',
      short: 'Convention against Torture',
      provisions: [
        aProvision({
          id: 'cat:3-1',
          mark: 'CAT 3(1)',
          label: 'Article 3(1)',
          words:
            'No State Party shall expel, return ("refouler") or extradite a person to another State where there are substantial grounds for believing that he would be in danger of being subjected to torture.',
          also: ['particularly serious'],
        }),
        aProvision({
          id: 'cat:16-1',
          mark: 'CAT 16(1)',
          label: 'Article 16(1)',
          words: 'Each State Party shall undertake to prevent other acts of cruel treatment',
        }),
      ],
    }),
    anInstrument({
      id: 'gc-4',
      short: 'Committee, general comment 4',
      status: 'committee',
      binds: 'How the Committee reads the Convention; not itself binding',
      provisions: [
        aProvision({
          id: 'gc-4:11',
          mark: 'Ctte, GC 4 § 11',
          label: 'Paragraph 11',
          words: '“substantial grounds” exist whenever the risk is “foreseeable and real”',
        }),
      ],
    }),
  ]);
}
