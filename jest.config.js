// Needs NODE_OPTIONS="--experimental-vm-modules --disable-warning=ExperimentalWarning"; `npm test` sets it.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/support/strip-types.js' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.stryker-tmp/'],
  reporters: ['default', '<rootDir>/tests/support/counting-reporter.js'],
  testSequencer: '<rootDir>/tests/support/longest-first.js',
  maxWorkers: 2,
  // Ends only what has come to a stop: no test is timed, and the machine may be busy.
  testTimeout: 600_000,
};
