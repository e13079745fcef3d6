// The import law of the house (ARCHITECTURE.md): rooms may look back, never ahead; a room is entered by its front door; and whoever
// stands below the rooms knows none of them. scripts/canary.mjs proves that this file still bites.

const ROOMS = [
  '01-client',
  '02-conversation',
  '03-promise',
  '04-brief',
  '05-agreement',
  '06-plan',
  '07-delivery',
  '08-reading',
  '09-concern',
  '10-invoice',
  '11-review',
]

/** Tests may look anywhere; so may what serves only them. */
const TESTS =
  '\\.test\\.tsx?$|^src/testing/|/trials/|/simulation/|^src/listening/(training|evaluation|judged)/|^e2e/|^bench/'

/** concern.ts, concern-types.ts, the addresses (concern-paths.ts, draft-paths.ts) and the sentences: the ways into a room. */
const FRONT_DOORS = ROOMS.flatMap((room) => [
  `^src/rooms/${room}/${room.slice(3)}(-types)?\\.ts$`,
  `^src/rooms/${room}/[a-z-]+-paths\\.ts$`,
  `^src/rooms/${room}/words/`,
])

const lookAhead = ROOMS.slice(0, -1).map((room, place) => ({
  name: `room-${room}-looks-ahead`,
  comment:
    'A room knows the rooms before it in a client’s way through the house; what later ones need, they read in the journal.',
  severity: 'error',
  from: { path: `^src/rooms/${room}/`, pathNot: TESTS },
  to: { path: `^src/rooms/(${ROOMS.slice(place + 1).join('|')})/` },
}))

const below = (name, path) => ({
  name: `${name}-knows-no-room`,
  comment: `What stands in ${path} serves every room and knows none, nor the pages that join them.`,
  severity: 'error',
  from: { path: `^src/${path}/`, pathNot: TESTS },
  to: { path: '^src/(rooms|studio|portal|cli|browser)/|^src/(house|main|ready-store)\\.ts$' },
})

module.exports = {
  forbidden: [
    ...lookAhead,
    {
      name: 'room-by-its-front-door',
      comment:
        'Another room is entered by concern.ts, its addresses by concern-paths.ts, its sentences by words/; never its store or pages.',
      severity: 'error',
      from: { path: '^src/rooms/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/rooms/', pathNot: ['^src/rooms/$1/', ...FRONT_DOORS] },
    },
    {
      name: 'frames-use-front-doors',
      comment:
        'The studio, the portal and the commands show what rooms say, and take their pages; they never reach for a store.',
      severity: 'error',
      from: { path: '^src/(studio|portal|cli)/', pathNot: TESTS },
      to: { path: '^src/rooms/', pathNot: [...FRONT_DOORS, '^src/rooms/[^/]+/(studio|portal)/'] },
    },
    below('foundation', 'foundation'),
    below('ui', 'ui'),
    below('listening', 'listening'),
    below('mail', 'mail'),
    {
      name: 'foundation-stands-alone',
      comment: 'The foundation carries everything and leans on nothing of ours.',
      severity: 'error',
      from: { path: '^src/foundation/', pathNot: TESTS },
      to: { path: '^src/(ui|listening|mail)/' },
    },
    {
      name: 'portal-imports-studio',
      comment: 'What the client sees is never made from what only the studio may see.',
      severity: 'error',
      from: { path: '^src/portal/|^src/rooms/[^/]+/portal/', pathNot: TESTS },
      to: { path: '^src/studio/|^src/rooms/[^/]+/studio/' },
    },
    {
      name: 'listening-is-pure',
      comment: 'Text in, evidence out: no file, no network, no clock.',
      severity: 'error',
      from: { path: '^src/listening/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'training-and-evaluation-apart',
      comment: 'What both need of judged mails stands in judged/: nothing that learns is measured by its own code.',
      severity: 'error',
      from: { path: '^src/listening/(judged|evaluation)/' },
      to: { path: '^src/listening/training/' },
    },
    {
      name: 'evaluation-comes-last',
      comment: 'Nothing that is measured, nor what is measured by, leans on the measuring.',
      severity: 'error',
      from: { path: '^src/listening/(?!evaluation/)' },
      to: { path: '^src/listening/evaluation/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule is a function of plain data: nothing in reach of it reads, writes, sends or shows.',
      severity: 'error',
      from: { path: '-rules\\.ts$', pathNot: TESTS },
      to: {
        dependencyTypesNot: ['type-only'],
        path: [
          '-(store|tables|mail)\\.tsx?$',
          '\\.tsx$',
          '^src/(mail|ui|cli)/',
          '^src/foundation/(store|web)/',
          '^src/foundation/sign-in/(?!password-rules\\.ts)',
          '^src/foundation/(config|data-folder|owner-socket|journal)\\.ts$',
          '^node_modules/(?!zod/)',
          '^(node:)?(fs|net|http|https|child_process|crypto|os|dns|sqlite|worker_threads)(/|$)',
        ],
        // Rules, types and lists of mail are as pure as those of the rooms.
        pathNot: [
          '^src/foundation/sign-in/[a-z-]+-rules\\.ts$',
          '^src/mail/.*-(rules|types|phrases)\\.ts$',
          '^src/mail/(oauth2/presets|shown/shown-files)\\.ts$',
        ],
      },
    },
    {
      name: 'tests-stay-out',
      comment: 'What is shipped does not lean on tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-missing',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
}
