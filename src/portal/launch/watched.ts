import type { Kept, Portal } from '../port.ts';

/** A portal of which it is known whether it keeps what it is given: as its last answer said. */
export function watched(portal: Portal): { portal: Portal; keeps: () => boolean } {
  let last: Kept['state'] = 'saved';
  const noted = async <Answer extends Kept>(answer: Promise<Answer>): Promise<Answer> => {
    const given = await answer;
    last = given.state;
    return given;
  };
  return {
    portal: { ...portal, open: () => noted(portal.open()), append: (events) => noted(portal.append(events)) },
    keeps: () => last === 'saved',
  };
}
