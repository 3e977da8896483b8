import { describe, expect, test } from 'vitest';
import { readLaunchData } from '../../../../src/portal/cmi5/launch-data.ts';
import { readLaunchParameters } from '../../../../src/portal/cmi5/launch-parameters.ts';

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const sound = {
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lms.example/token?k=1&l=2',
  actor: '{"objectType":"Agent","account":{"homePage":"https://lms.example","name":"Ōé 7"}}',
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activityId: 'urn:lms:au:1',
};
const search = (changes = {}) => `?${new URLSearchParams({ ...sound, ...changes }).toString()}`;

describe('launch parameters', () => {
  test('are read in any order and among others, and the endpoint ends with a slash', () => {
    const turned = `?lang=fr&${search().slice(1).split('&').reverse().join('&')}`;
    for (const each of [search(), turned])
      expect(readLaunchParameters(each)).toEqual({
        ...sound,
        endpoint: 'https://lrs.example/xapi/',
        actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'Ōé 7' } },
      });
  });

  test.for([
    ['endpoint', 'lrs.example'],
    ['endpoint', 'javascript:alert(1)'],
    ['fetch', ''],
    ['actor', '{"mbox":"mailto:a@example.org"}'],
    ['actor', 'null'],
    ['actor', '{'],
    ['registration', '17'],
    ['activityId', 'not an iri'],
  ])('%s is refused as “%s”', ([name = '', value]) => {
    expect(readLaunchParameters(search({ [name]: value }))).toEqual({ wrong: [name] });
  });
});

describe('launch data', () => {
  const data = { contextTemplate: { extensions: { [SESSION]: 's' } }, launchMode: 'Normal', moveOn: 'Passed' };

  test('are read with a mastery score as number or text', () => {
    expect(readLaunchData({ ...data, masteryScore: '0.75' })).toEqual({ ...data, masteryScore: 0.75 });
    expect(readLaunchData({ ...data, masteryScore: 0 })).toEqual({ ...data, masteryScore: 0 });
    expect(readLaunchData({ ...data, masteryScore: 75 })).toEqual(data);
  });

  test('keep an address to go to only where it is one of the web', () => {
    expect(readLaunchData({ ...data, returnURL: 'https://lms.example/7' })).toHaveProperty('returnURL');
    expect(readLaunchData({ ...data, returnURL: 'javascript:alert(1)' })).not.toHaveProperty('returnURL');
  });

  test.for([undefined, null, 'text', {}, { ...data, launchMode: 'normal' }, { ...data, contextTemplate: {} }])(
    '%j is refused',
    (given) => {
      expect(readLaunchData(given)).toBeUndefined();
    },
  );
});
