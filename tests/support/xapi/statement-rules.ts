import { isDeepStrictEqual } from 'node:util';
import { refuse, type Refusal } from './refusals.ts';

type Json = Record<string, unknown>;

/** What the portal said at the launch. */
export interface Launch {
  actor: Json;
  registration: string;
  activityId: string;
  data: Json & { contextTemplate: Json; launchMode: string; masteryScore?: number };
}

const VERB = /^http:\/\/adlnet\.gov\/expapi\/verbs\/(\w+)$/;
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const CONTEXT = 'https://w3id.org/xapi/cmi5/context/extensions/';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DURATION = /^P(?=\dT?|T\d)(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;

/** The word of the statement’s verb, such as `passed`. */
export function verbOf(statement: Json): string {
  return VERB.exec(String(of(statement, 'verb').id))?.[1] ?? '';
}

/** Whether cmi5 defines it, by its category (cmi5 §7.1.3). */
export function isDefined(statement: Json): boolean {
  return categoriesOf(statement).includes(`${CATEGORY}cmi5`);
}

/** When it happened, for the order of verbs. */
function timeOf(statement: Json): number {
  return Date.parse(String(statement.timestamp));
}

/**
 * What is wrong with one statement of a unit: its form (xAPI), and what cmi5 asks of it.
 * @param before what the store has of this registration
 */
export function judgeStatement(given: unknown, launch: Launch, before: readonly Json[]): Refusal | undefined {
  const statement = Object(given) as Json;
  return (
    form(statement) ?? inContext(statement, launch) ?? result(statement, launch) ?? order(statement, launch, before)
  );
}

function form(statement: Json): Refusal | undefined {
  const known = ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp'];
  const odd = Object.keys(statement).find((key) => !known.includes(key));
  if (odd) return refuse(400, `xAPI: a statement has no ${odd}`);
  if (!UUID.test(String(statement.id))) return refuse(400, 'cmi5 §9.1: the id is a UUID');
  if (!VERB.test(String(of(statement, 'verb').id))) return refuse(400, 'xAPI: the verb is an IRI that is known');
  const object = of(statement, 'object');
  if (!/^[a-z][\w+.-]*:\S+$/i.test(String(object.id))) return refuse(400, 'xAPI: the id of an activity is an IRI');
  if (!String(statement.timestamp).endsWith('Z') || Number.isNaN(timeOf(statement)))
    return refuse(400, 'cmi5 §9.7: the timestamp is in UTC');
  const { duration } = of(statement, 'result');
  if (duration !== undefined && !(typeof duration === 'string' && DURATION.test(duration)))
    return refuse(400, 'cmi5 §9.5.4: the duration has the form of ISO 8601');
  if (/:null[,}]/.test(JSON.stringify(statement))) return refuse(400, 'xAPI: no value is null');
  return interaction(of(object, 'definition'), of(statement, 'result'));
}

function interaction(definition: Json, { response }: Json): Refusal | undefined {
  const { type, interactionType } = definition;
  if (type !== 'http://adlnet.gov/expapi/activities/cmi.interaction')
    return interactionType === undefined ? undefined : refuse(400, 'xAPI: an interactionType needs its activity type');
  const lists = { choice: ['choices'], sequencing: ['choices'], matching: ['source', 'target'] }[
    String(interactionType)
  ];
  if (!lists) return refuse(400, 'xAPI: the interactionType is one that is known');
  const ids = lists.map((name) =>
    Array.isArray(definition[name]) ? definition[name].map((each) => (Object(each) as Json).id) : [],
  );
  const patterns = [response, ...((definition.correctResponsesPattern as unknown[] | undefined) ?? [])].map(String);
  const fits = (pattern: string) =>
    pattern.split('[,]').every((item) => {
      const parts = item.split('[.]');
      return parts.length === ids.length && parts.every((part, n) => ids[n]?.includes(part));
    });
  return patterns.every(fits)
    ? undefined
    : refuse(400, 'xAPI: responses are ids of the choices, joined by [,] and [.]');
}

function inContext(statement: Json, { actor, registration, data }: Launch): Refusal | undefined {
  if (!isDeepStrictEqual(statement.actor, actor)) return refuse(403, 'cmi5 §8.1.3: the actor is that of the launch');
  const context = of(statement, 'context');
  if (context.registration !== registration) return refuse(403, 'cmi5 §9.6.1: the registration is that of the launch');
  if (!contains(context, data.contextTemplate))
    return refuse(403, 'cmi5 §10.2.1: the context holds the template unchanged');
  const defined = isDefined(statement);
  if (!defined && DEFINED.includes(verbOf(statement)))
    return refuse(403, 'cmi5 §9.6.2.1: a statement that cmi5 defines has its category');
  if (defined && !DEFINED.includes(verbOf(statement))) return refuse(403, 'cmi5 §7.1.3: cmi5 defines no such verb');
  const { completion, success } = of(statement, 'result');
  const moves = defined && (completion !== undefined || success !== undefined);
  if (categoriesOf(statement).includes(`${CATEGORY}moveon`) !== moves)
    return refuse(403, 'cmi5 §9.6.2.2: the category moveon stands where success or completion does, and nowhere else');
  return undefined;
}

function result(statement: Json, { activityId, data }: Launch): Refusal | undefined {
  const verb = verbOf(statement);
  const { score, success, completion, duration, extensions } = of(statement, 'result');
  const { [PROGRESS]: progress } = Object(extensions) as Json;
  if (
    progress !== undefined &&
    !(Number.isInteger(progress) && (progress as number) >= 0 && (progress as number) <= 100)
  )
    return refuse(400, 'cmi5 §9.5.5.1: progress is an integer from 0 to 100');
  if (!isDefined(statement)) return undefined;
  if (of(statement, 'object').id !== activityId) return refuse(403, 'cmi5 §9.4: the object is the unit');
  const judged = verb === 'passed' || verb === 'failed';
  if (!judged && score !== undefined) return refuse(403, 'cmi5 §9.5.1: a score stands in passed and failed alone');
  if (success !== (judged ? verb === 'passed' : undefined))
    return refuse(403, 'cmi5 §9.5.2: success is told by passed and failed');
  if (completion !== (verb === 'completed' ? true : undefined))
    return refuse(403, 'cmi5 §9.5.3: completion is told by completed');
  if (verb !== 'initialized' && duration === undefined) return refuse(403, 'cmi5 §9.5.4.1: the duration is missing');
  if (verb === 'completed' && progress !== undefined) return refuse(403, 'cmi5 §9.5.5.1: completed has no progress');
  const { scaled, raw, min, max } = Object(score) as Record<string, number | undefined>;
  if (raw !== undefined && (min === undefined || max === undefined || raw < min || raw > max))
    return refuse(400, 'cmi5 §9.5.1: a raw score lies between its min and max');
  if (!judged || data.masteryScore === undefined) return undefined;
  if (of(of(statement, 'context'), 'extensions')[`${CONTEXT}masteryscore`] !== data.masteryScore)
    return refuse(403, 'cmi5 §9.6.3.2: what was judged by the mastery score names it');
  if (scaled !== undefined && scaled >= data.masteryScore !== (verb === 'passed'))
    return refuse(403, 'cmi5 §9.3.4, §9.3.5: the score and the mastery score say otherwise');
  return undefined;
}

function order(statement: Json, { data }: Launch, before: readonly Json[]): Refusal | undefined {
  const verb = verbOf(statement);
  const session = (each: Json) => of(of(each, 'context'), 'extensions')[`${CONTEXT}sessionid`];
  const here = before.filter((each) => session(each) === session(statement));
  const has = (list: readonly Json[], ...verbs: string[]) =>
    list.some((each) => isDefined(each) && verbs.includes(verbOf(each)));
  const first = here.find((each) => isDefined(each) && verbOf(each) === 'initialized');
  if (verb !== 'initialized' && !first) return refuse(403, 'cmi5 §9.3.2: initialized is the first statement');
  if (first && timeOf(statement) < timeOf(first))
    return refuse(403, 'cmi5 §9.3: no statement is earlier than initialized');
  if (!isDefined(statement)) return undefined;
  if (data.launchMode !== 'Normal' && verb !== 'initialized' && verb !== 'terminated')
    return refuse(403, 'cmi5 §10.2.2: only initialized and terminated are told in this mode');
  if (has(here, verb)) return refuse(403, 'cmi5 §9.3: no verb comes twice in a session');
  if ((verb === 'passed' || verb === 'failed') && has(here, 'passed', 'failed'))
    return refuse(403, 'cmi5 §9.3: a session is judged once');
  if ((verb === 'completed' || verb === 'passed') && has(before, verb))
    return refuse(403, `cmi5 §9.3: ${verb} comes once in a registration`);
  if (verb === 'failed' && has(before, 'passed')) return refuse(403, 'cmi5 §9.3: failed does not follow passed');
  return undefined;
}

function categoriesOf(statement: Json): string[] {
  const { category } = of(of(statement, 'context'), 'contextActivities');
  return Array.isArray(category) ? category.map((each) => String((Object(each) as Json).id)) : [];
}

/** Whether `whole` holds all of `part`; lists may hold more. */
function contains(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) return part.every((each) => (whole as unknown[]).some((other) => contains(other, each)));
  if (typeof part !== 'object' || part === null) return whole === part;
  return Object.entries(part).every(([key, value]) => contains((Object(whole) as Json)[key], value));
}

function of(value: Json, key: string): Json {
  return Object(value[key]) as Json;
}
