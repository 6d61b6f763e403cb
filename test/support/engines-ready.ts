import { ask } from './local-system.ts'

// Before the first test file of a project that needs the engines, they are started.
await ask('/engines', {})
