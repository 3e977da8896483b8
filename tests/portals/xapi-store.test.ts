import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { courseDrafts, sessionDraft } from '../../src/portal/cmi5/course-drafts.ts';
import { readLaunchData } from '../../src/portal/cmi5/launch-data.ts';
import { readLaunchParameters } from '../../src/portal/cmi5/launch-parameters.ts';
import { statementOf } from '../../src/portal/cmi5/statement.ts';
import { openPortal, type Launched } from '../support/xapi/open-portal.ts';

interface Step {
  call: string;
  without?: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  statement?: Record<string, unknown>;
  again?: Record<string, unknown>;
  answers: number;
  clause?: string;
}

const steps = parse(readFileSync('tests/fixtures/portals/xapi-store.yaml', 'utf8')) as Step[];
const AT = Date.UTC(2026, 0, 5, 10);

let portal: Awaited<ReturnType<typeof openPortal>>;
let launched: Launched;

beforeEach(async () => {
  portal = await openPortal();
  launched = portal.launch({ data: { masteryScore: 0.8 } });
  await fetch(`${portal.origin}/fetch?session=${launched.session}`, { method: 'POST' });
  expect((await ask({ call: 'PUT statements', answers: 204 }, drafts().initialized)).status).toBe(204);
});

afterEach(() => portal.close());

/** Two good statements, as the course makes them. */
function drafts() {
  const launch = readLaunchParameters(launched.search);
  const data = readLaunchData(launched.data);
  if ('wrong' in launch || !data) throw new Error('The launch of this test is not sound.');
  const now = { launch, data, at: AT, seconds: 60 };
  const session = { launch, data, begun: AT };
  const report = {
    completion: 'incomplete' as const,
    success: 'passed' as const,
    progress: 0,
    score: { scaled: 0.9, right: 14, of: 15 },
  };
  const told = { completed: false, passed: false, judged: false, failed: '', progress: 0 };
  const [passed] = courseDrafts(report, told, now).map((draft) => statementOf(draft, session));
  return { initialized: statementOf(sessionDraft('initialized', now), session), passed };
}

function changed(statement: unknown, changes: Record<string, unknown> = {}): { id: string } {
  const copy = structuredClone(statement) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const place = names.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
    place[last] = value;
  }
  return copy as { id: string };
}

async function ask({ call, without, query, headers }: Step, statement: unknown): Promise<Response> {
  const [method = '', resource] = call.split(' ');
  const { actor, registration, activityId, token, session } = launched;
  const state = { activityId, agent: JSON.stringify(actor), registration, stateId: randomUUID() };
  const about =
    resource === 'state' ? state : resource === 'fetch' ? { session } : { statementId: changed(statement).id };
  const given = new Headers({
    Authorization: `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
    ...(method === 'PUT' && { 'Content-Type': 'application/json' }),
    ...headers,
  });
  // A text without a type would get one.
  const body = new TextEncoder().encode(JSON.stringify(resource === 'state' ? { record: 'r' } : statement));
  if (without) given.delete(without);
  const path = { state: 'xapi/activities/state', fetch: 'fetch', statements: 'xapi/statements' }[resource ?? ''] ?? '';
  return fetch(`${portal.origin}/${path}?${new URLSearchParams({ ...about, ...query }).toString()}`, {
    method,
    headers: given,
    ...(method === 'PUT' && { body }),
  });
}

describe('the store that the tests speak with', () => {
  test.for(steps)(
    '$call with $without $query $headers $statement $again is answered $answers: $clause',
    async (step) => {
      const { passed } = drafts();
      if (step.again) await ask(step, changed(passed, step.again));
      const answer = await ask(step, changed(passed, step.statement));
      expect(answer.status).toBe(step.answers);
      if (step.clause) expect(await answer.text()).toContain(step.clause);
    },
  );
});
