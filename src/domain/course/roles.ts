/** The roles that a learner may choose, in the order in which they are offered. */
export const ROLES = ['border', 'escort', 'consular', 'shelter', 'prosecution', 'child-protection', 'trainer'] as const;

export type RoleId = (typeof ROLES)[number];
