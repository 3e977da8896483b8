import type { Interaction } from '../../domain/course/interaction.ts';
import { duration } from './duration.ts';
import { INTERACTION } from './iris.ts';
import type { LaunchParameters } from './launch-parameters.ts';
import { nameUuid } from './name-uuid.ts';
import type { Draft } from './statement.ts';

/** Between items of a response, and between the two sides of a pair (xAPI, response patterns). */
const ITEMS = '[,]';
const PAIR = '[.]';

/**
 * A decision or an answer as an `answered` statement that cmi5 allows (cmi5 §7.1.3), with all choices in words and what was chosen
 * (xAPI, interaction activities).
 * @param language of the words
 */
export function interactionDraft(
  { event, id, at, type, asks, options, rights = [], response, correct, result, latency }: Interaction,
  { registration, activityId }: LaunchParameters,
  language: string,
): Draft {
  const words = (list: readonly { id: string; text: string }[]) =>
    list.map((each) => ({ id: each.id, description: { [language]: each.text } }));
  const pattern = (ids: readonly string[]) =>
    (type === 'matching' ? options.map((option, n) => option.id + PAIR + (ids[n] ?? '')) : ids).join(ITEMS);
  return {
    id: nameUuid(registration, activityId, event),
    verb: 'answered',
    at,
    defined: false,
    object: {
      id: `${activityId.replace(/\/$/, '')}/${id}`,
      definition: {
        type: INTERACTION,
        name: { [language]: asks },
        description: { [language]: asks },
        interactionType: type,
        ...(type === 'matching' ? { source: words(options), target: words(rights) } : { choices: words(options) }),
        ...(correct.length > 0 && { correctResponsesPattern: correct.map(pattern) }),
      },
    },
    result: {
      response: pattern(response),
      ...(result !== 'neutral' && { success: result === 'correct' }),
      ...(latency !== undefined && { duration: duration(latency) }),
    },
  };
}
