// Who may import whom. The arrow points at what is imported:
// content ← domain ← portal, classroom, packaging, offline, stores ← components ← pages
const FOLDERS = 'domain|build|offline|portal|classroom|packaging|stores|components|i18n|styles|layouts|pages';

/** Matches a package in node_modules, wherever that lies; `names` is a regular expression. */
const packages = (names) => `(^|/)node_modules/(${names})/`;
/** One of our own folders below src. */
const own = (names) => `^src/(${names})(/|$)`;

const FULL_ZOD = `${packages('zod')}(?!.*\\bmini\\b)`;
const SCHEMA = 'schema\\.ts$';
const NODE = { dependencyTypes: ['core'] };
const FROM_NPM = {
  dependencyTypes: [
    'npm',
    'npm-dev',
    'npm-optional',
    'npm-peer',
    'npm-no-pkg',
    'npm-unknown',
    'unknown',
    'undetermined',
  ],
};

const ruleName = (folder, what) => `${folder.match(/[a-z]+/g).join('-')}-imports-only-its-${what}`;
/** Rule: `folder`, without its part `apart` that has a rule of its own, may import of our own folders only `allowed`. */
const ownOnly = (folder, allowed, why, apart) => ({
  name: ruleName(folder, 'own'),
  comment: why,
  severity: 'error',
  from: { path: own(folder), pathNot: apart && own(apart) },
  to: { path: '^src/', pathNot: own(allowed) },
});
/** Rule: `folder` may import of the packages only `names`. */
const packagesOnly = (folder, names, why) => ({
  name: ruleName(folder, 'packages'),
  comment: why,
  severity: 'error',
  from: { path: own(folder) },
  to: { ...FROM_NPM, pathNot: names ? packages(names) : undefined },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other to run are one, or need a third. Types may point back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file and it imports nothing: use it or delete it.',
      severity: 'error',
      from: { orphan: true, path: own('domain|portal|classroom|packaging|stores') },
      to: {},
    },
    {
      name: 'known-folders',
      comment: 'A folder without rules escapes them all: add it to .dependency-cruiser.cjs.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: own(FOLDERS) },
    },
    {
      name: 'no-unresolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },

    ownOnly('domain', 'domain', 'The domain stands on nothing of ours but itself.'),
    {
      name: 'domain-without-node',
      comment: 'The domain runs in a browser too and is handed what it needs.',
      severity: 'error',
      from: { path: own('domain') },
      to: NODE,
    },
    packagesOnly('domain', 'xstate|zod', 'The domain knows no screen: only xstate (for cases) and zod.'),
    {
      name: 'xstate-in-cases-only',
      comment: 'Only a case is a state machine.',
      severity: 'error',
      from: { path: own('domain'), pathNot: own('domain/case') },
      to: { path: packages('xstate') },
    },
    {
      name: 'full-zod-in-schemas-only',
      comment: 'Full zod weighs 26 KB: in schema.ts files and the build only, zod/mini everywhere else.',
      severity: 'error',
      from: { path: '^src/', pathNot: [SCHEMA, own('build'), '^src/content\\.config\\.ts$'] },
      to: { path: FULL_ZOD, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemas-at-build-time-only',
      comment: 'A schema.ts pulls in full zod, so only the build and other schemas import it; its types are free.',
      severity: 'error',
      from: { path: '^src/', pathNot: [SCHEMA, own('build'), '^src/content\\.config\\.ts$'] },
      to: { path: `^src/.*${SCHEMA}`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'proofs-at-build-time-only',
      comment: 'A case is proved by a walk over all its states: only the build and the proof itself may load it.',
      severity: 'error',
      from: { path: '^src/', pathNot: [own('build'), '^src/domain/case/prove'] },
      to: { path: ['^src/domain/case/prove', 'node_modules/xstate/.*graph'], dependencyTypesNot: ['type-only'] },
    },

    ownOnly(
      'build',
      'build|packaging|domain|classroom/(server|session)',
      'The build reads, checks, writes and packs; it knows no screen. Starting, it opens the sessions beside the pages.',
    ),
    packagesOnly('classroom/server', 'ws|@redis/client|@types/ws', 'The server keeps sessions and speaks by sockets.'),
    packagesOnly(
      'build',
      'yaml|zod|marked|astro|rolldown|@playwright/test',
      'The build reads YAML and Markdown, hooks into Astro, and starts the browser for the tests.',
    ),

    ownOnly('offline', 'offline|domain', 'The worker that keeps the course knows no screen and no store.'),
    packagesOnly('offline', undefined, 'The worker is one small file: nothing but our own few lines.'),

    ownOnly('portal', 'portal|domain', 'A portal keeps and reports; it knows no screen and no store.'),
    packagesOnly('portal', 'idb', 'Portals run on every page: nothing but the storage they need.'),

    ownOnly(
      'classroom/(session|protocol)',
      'classroom/(session|protocol)|domain',
      'The rules of a session know neither end of the line.',
    ),
    packagesOnly('classroom/(session|protocol)', 'xstate|zod', 'The rules of a session are pure.'),
    ownOnly(
      'classroom/alone',
      'classroom/(alone|session|protocol)|domain',
      'What a session without a server needs is pure too: the page keeps it and shows it.',
    ),
    packagesOnly(
      'classroom/alone',
      undefined,
      'A session without a server is kept by one page, which must stay small.',
    ),
    ownOnly(
      'classroom/server',
      'classroom/(server|session|protocol)|domain',
      'The server knows no screen and no client.',
    ),
    ownOnly(
      'classroom/client',
      'classroom/(client|session|protocol)|domain',
      'The client knows no screen and no server.',
    ),

    ownOnly('packaging', 'packaging|domain', 'The packager works on the built site.'),

    ownOnly('stores', 'stores|domain|portal/port\\.ts', 'A store knows the portal interface, not the portals.'),
    packagesOnly(
      'stores',
      'nanostores|@nanostores/persistent',
      'Stores serve plain scripts too, so they must not pull React in.',
    ),

    ownOnly(
      'components',
      'components|domain|offline|stores|i18n|styles',
      'A component renders what domain and stores give it.',
      'components/present',
    ),
    ownOnly(
      'components/present',
      'components|domain|stores|i18n|styles|classroom/(alone|session|protocol)',
      'The screen of a room plays its session by itself; it knows no server and no learner’s record.',
    ),
    ownOnly('i18n', 'i18n|domain', 'Interface texts need no code but the names in the domain.'),
    {
      name: 'no-node-in-the-browser',
      comment: 'This code runs in a browser, where Node is not.',
      severity: 'error',
      from: { path: own('portal|offline|stores|components|i18n|classroom/(alone|client|session|protocol)') },
      to: NODE,
    },
    {
      name: 'no-react-below-the-screens',
      comment: 'React belongs to the screens.',
      severity: 'error',
      from: { path: own('classroom|packaging') },
      to: { path: packages('react|react-dom|@xstate/react|@nanostores/react|astro') },
    },
    {
      name: 'pages-without-server',
      comment: 'A page is static: the classroom server starts apart from it.',
      severity: 'error',
      from: { path: own('pages|layouts') },
      to: { path: own('classroom/server') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.astro|tests/fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
