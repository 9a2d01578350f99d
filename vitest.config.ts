/**
 * Run the tests and hold the line coverage of `src/` above 90 % (the editor apart).
 * The outside checkers, the corpus run and the bench are not tests of vitest: `make conformance`, `make corpus`, `make bench`.
 */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/editor/**'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary', 'json-summary', 'text'],
      thresholds: { lines: 90 },
    },
  },
})
