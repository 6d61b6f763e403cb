import { ask } from './local-system.ts'

// Before the first test file of a project that needs the whole system, it is started.
await ask('/system', {})
