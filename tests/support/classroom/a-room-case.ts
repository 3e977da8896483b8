import type { CaseGraph } from '../../../src/domain/case/graph.ts';
import type { CaseOf, RoomCase } from '../../../src/classroom/session/room-case.ts';
import { aCase } from '../a-case.ts';

/** A case as a room plays it, from a graph. Its fingerprint in tests is its id. */
function aRoomCase(graph: CaseGraph): RoomCase {
  return {
    content: 1,
    graph,
    facilitator: { aims: 'Aims.', watch: ['Watch this.'], timing: { vote: 1, discuss: 4 } },
    law: ['p5', 'cat:3-1', 'iccpr:7'].map((id) => ({
      id,
      mark: id.toUpperCase(),
      title: `Title of ${id}`,
      html: `Words of ${id}`,
      ...(id === 'p5' && { isSource: true as const }),
      status: 'binding',
      binds: 'its parties',
    })),
    rightPath: [],
  };
}

/** Three decisions: a breach at the first ends the case; the second can only be reached by the right choice. */
export const GATE = aRoomCase(
  aCase({
    id: 'gate',
    scenes: {
      hall: {
        choices: [
          { id: 'ask', goes: 'room', teaches: ['asked'] },
          { id: 'note', goes: 'room', verdict: 'partly', tempting: 'It is quick.' },
          { id: 'push', goes: 'gone', verdict: 'breach', tempting: 'It is quicker.', cites: ['p5', 'iccpr:7'] },
        ],
      },
      room: {
        echoes: [{ needs: ['asked'], text: 'You had asked.' }],
        choices: [
          { id: 'hear', goes: 'desk' },
          { id: 'skip', goes: 'gone', verdict: 'breach' },
        ],
      },
      desk: {
        choices: [
          { id: 'write', goes: 'safe' },
          { id: 'send', goes: 'gone', verdict: 'breach' },
        ],
      },
    },
    endings: { safe: {}, gone: { kind: 'harm' } },
  }),
);

/** One decision. */
export const DOOR = aRoomCase(
  aCase({
    id: 'door',
    scenes: {
      step: {
        choices: [
          { id: 'open', goes: 'out' },
          { id: 'lock', goes: 'in', verdict: 'breach' },
        ],
      },
    },
    endings: { out: {}, in: { kind: 'harm' } },
  }),
);

/** Finds the cases of these tests by their id. */
export const caseOf: CaseOf = (hash) => {
  const found = [GATE, DOOR].find(({ graph }) => graph.id === hash);
  if (!found) throw new Error(`No case ${hash} in these tests.`);
  return found;
};
