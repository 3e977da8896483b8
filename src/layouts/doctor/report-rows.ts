import { fill } from '../../i18n/fill.ts';
import type { DoctorScriptWords } from '../../i18n/en/doctor.ts';
import type { BrowserFindings } from '../../portal/doctor/examine-browser.ts';
import type { StoreFindings } from '../../portal/cmi5/examine-store.ts';
import type { RuntimeFindings } from '../../portal/doctor/examine-runtime.ts';
import { KNOWN } from '../../portal/doctor/measure-length.ts';

export type Row = [term: string, text: string];

/** What was found, as terms and sentences: one list for the page, for print and for the text that is saved. */
export function reportRows(
  runtimes: readonly RuntimeFindings[],
  store: StoreFindings | undefined,
  browser: BrowserFindings,
  { rows: t, values, kinds }: DoctorScriptWords,
  { made, format }: { made: string; format: keyof DoctorScriptWords['kinds'] },
): Row[] {
  const yes = (fine: boolean) => (fine ? values.yes : values.no);
  const { database, local, tab } = browser.storage;
  return [
    [t.made, made],
    [t.package, kinds[format]],
    ...(runtimes.length === 0 && !store ? [[t.runtime, t.noRuntime] as Row] : []),
    ...(store ? storeRows(store, t, values, yes) : []),
    ...runtimes.flatMap((each) => runtimeRows(each, t, values, kinds, yes)),
    [t.storage, fill(values.storage, { database: yes(database), local: yes(local), tab: yes(tab) })],
    [t.unload, values.unload[browser.unload]],
    [t.frame, fill(values.frame, browser as unknown as Record<string, number>)],
    [t.secure, yes(browser.secure)],
    [t.browser, browser.browser],
  ];
}

function runtimeRows(
  { kind, where, session, length, restored, location, interactions, commit, middle, longest }: RuntimeFindings,
  t: DoctorScriptWords['rows'],
  values: DoctorScriptWords['values'],
  kinds: DoctorScriptWords['kinds'],
  yes: (fine: boolean) => string,
): Row[] {
  const rows: Row[] = [
    [t.runtime, fill(values.where, { kind: kinds[kind], where })],
    [t.session, values.session[session]],
  ];
  if (length !== undefined) rows.push([t.length, lengthIn(length, values)]);
  if (restored) rows.push([t.restored, values.restored[restored]]);
  if (location !== undefined) rows.push([t.location, yes(location)]);
  if (interactions !== undefined) rows.push([t.interactions, yes(interactions)]);
  if (commit !== undefined) rows.push([t.commit, yes(commit)]);
  return [...rows, [t.times, fill(values.times, { middle, longest })]];
}

function storeRows(
  { session, launch, length, versions, guards, statements, middle, longest }: StoreFindings,
  t: DoctorScriptWords['rows'],
  values: DoctorScriptWords['values'],
  yes: (fine: boolean) => string,
): Row[] {
  const rows: Row[] = [
    [t.runtime, values.store],
    [t.session, values.session[session]],
  ];
  if (launch) {
    const { launchMode, moveOn, masteryScore, returns } = launch;
    const mastery = masteryScore ?? values.none;
    rows.push([t.launch, fill(values.launch, { mode: launchMode, moveOn, mastery, returns: yes(returns) })]);
  }
  if (length !== undefined) rows.push([t.length, lengthIn(length, values)]);
  if (versions !== undefined) rows.push([t.versions, yes(versions)]);
  if (guards !== undefined) rows.push([t.guards, yes(guards)]);
  if (statements !== undefined) rows.push([t.statements, yes(statements)]);
  return [...rows, [t.times, fill(values.times, { middle, longest })]];
}

function lengthIn(length: number, { length: some, lengthMost }: DoctorScriptWords['values']): string {
  return fill(length >= KNOWN[1] ? lengthMost : some, { n: length.toLocaleString('en') });
}
