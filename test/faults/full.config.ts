import { defineConfig } from 'vitest/config'
import { plainReporter } from '../support/plain-reporter.ts'

/** The long fault schedules, alone and with their figures printed: `npm run faults`. A tenth of them runs inside `npm test`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    environment: 'node',
    include: ['test/faults/**/*.test.ts'],
    exclude: ['test/faults/rights.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { requireAssertions: true },
    reporters: ['verbose', plainReporter()],
    env: { FAULTS: 'full' },
  },
})
