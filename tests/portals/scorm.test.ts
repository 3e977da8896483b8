import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { replay, type Story } from '../support/lms/replay.ts';

describe.each(['scorm12', 'scorm2004'] as const)('a session with a portal of %s', (standard) => {
  const stories = parse(readFileSync(`tests/fixtures/portals/${standard}.yaml`, 'utf8')) as Story[];

  test.for(stories)('$clause: $name', async ({ steps }) => {
    const { came, said } = await replay(standard, steps);
    expect(came).toEqual(said);
  });
});
