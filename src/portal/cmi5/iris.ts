/** Names of verbs, as IRIs (cmi5 §9.3; `answered` and `progressed` of the ADL vocabulary, for statements that cmi5 allows). */
export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
} as const;

/** cmi5 §9.6.2.1 and §9.6.2.2. */
export const CATEGORIES = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;

/** cmi5 §9.5.5.1, §9.6.3.1 and §9.6.3.2. */
export const EXTENSIONS = {
  progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
  session: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
  masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
} as const;

/** xAPI, interaction activities. */
export const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';
