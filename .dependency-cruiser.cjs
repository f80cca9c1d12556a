/** The layers of the house: every arrow points towards the domain; only compose/ sees all. */
const layer = (name, mayImport) => ({
  name: `${name}-imports-only-its-own`,
  comment: `src/${name} may import src/${name} and ${mayImport.map((other) => `src/${other}`).join(', ') || 'nothing else'}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [`^src/${name}/`, ...mayImport.map((other) => `^src/${other}`)] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('domain', []),
    layer('catalog', ['domain/']),
    layer('files', ['domain/']),
    layer('app', ['domain/', 'catalog/']),
    layer('db', ['app/ports', 'domain/']),
    layer('graphql', ['app/', 'catalog/', 'domain/']),
    layer('config', ['domain/access/', 'domain/alignment/']),
    layer('http', ['app/', 'config/', 'domain/access/', 'domain/problem.ts']),
    layer('web', []),
    layer('cli', ['app/', 'domain/', 'files/', 'compose/', 'main.ts', 'config/']),
    {
      name: 'pages-do-not-know-each-other',
      comment: 'What two groups of pages share is a concept of its own, beside src/web/pages.',
      severity: 'error',
      from: { path: '^src/web/pages/([^/]+)/' },
      to: { path: '^src/web/pages/', pathNot: '^src/web/pages/$1/' },
    },
    {
      name: 'only-the-routes-know-the-pages',
      severity: 'error',
      from: { path: '^src/web/', pathNot: '^src/web/(pages/|frame/routes)' },
      to: { path: '^src/web/pages/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain imports nothing outside itself: no package, no Node.js module.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'catalog-is-pure',
      severity: 'error',
      from: { path: '^src/catalog/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { pathNot: '[.]generated[.]ts$' },
      to: { couldNotResolve: true },
    },
    { name: 'src-knows-no-test', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default'] },
  },
};
