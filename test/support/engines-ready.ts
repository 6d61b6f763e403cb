import { ask } from './local-system.ts'

// Before the first test file of a project that needs the engines, they are started.
await ask('/engines', {})
// Files that run at the same time have indices of their own (see own-indices.ts).
process.env.TEST_INDICES = `worker-${process.env.VITEST_POOL_ID}-`
