import { initialTransition, transition } from 'xstate';
import { expect, test } from 'vitest';
import { caseConfig, choose, compile, machineOf, type CaseConfig } from '../../../src/domain/case/compile.ts';
import { aCase } from '../../support/a-case.ts';

const graph = aCase({
  facts: { heard: 'He was heard' },
  scenes: {
    gate: {
      choices: [
        { id: 'ask', goes: 'room', teaches: ['heard'] },
        { id: 'go-on', goes: 'sent' },
      ],
    },
    room: {
      choices: [
        { id: 'refer', goes: 'safe', needs: ['heard'] },
        { id: 'hurry', goes: 'sent', lacks: ['heard'] },
      ],
    },
  },
  endings: { safe: { kind: 'protected' }, sent: { kind: 'harm' } },
});

test('a machine built from its description after a trip through JSON is the same machine', () => {
  const config = caseConfig(graph);
  const copy = machineOf(JSON.parse(JSON.stringify(config)) as CaseConfig);
  expect(JSON.parse(JSON.stringify(copy.config))).toEqual(JSON.parse(JSON.stringify(compile(graph).config)));
  expect(copy.config).toEqual(config);
  const [a] = initialTransition(copy);
  const [b] = transition(copy, a, choose('ask'));
  expect(b.value).toBe('room');
  expect(b.context).toEqual({ facts: ['heard'] });
  expect(b.can(choose('refer'))).toBe(true);
  expect(b.can(choose('hurry'))).toBe(false);
});

test('a description holds no functions, no invoked actors and no delays', () => {
  const seen: string[] = [];
  JSON.stringify(caseConfig(graph), (key, value: unknown) => {
    seen.push(key);
    expect(typeof value).not.toBe('function');
    return value;
  });
  expect(seen).not.toContain('invoke');
  expect(seen).not.toContain('after');
});

test('a state says by tags whether something is to be decided, and how it ended', () => {
  const machine = compile(graph);
  const [gate] = initialTransition(machine);
  expect([...gate.tags]).toEqual(['deciding']);
  const [sent] = transition(machine, gate, choose('go-on'));
  expect(sent.hasTag('ended')).toBe(true);
  expect(sent.hasTag('harm')).toBe(true);
  expect(sent.status).toBe('done');
});

test('facts are kept sorted and once, in whatever order they are learned', () => {
  const twice = aCase({
    scenes: {
      one: { choices: [{ id: 'z', goes: 'two', teaches: ['zebra', 'ant'] }] },
      two: { choices: [{ id: 'a', goes: 'end', teaches: ['ant', 'bee'] }] },
    },
    endings: { end: {} },
  });
  const machine = compile(twice);
  const [one] = initialTransition(machine);
  const [two] = transition(machine, one, choose('z'));
  const [end] = transition(machine, two, choose('a'));
  expect(end.context.facts).toEqual(['ant', 'bee', 'zebra']);
});
