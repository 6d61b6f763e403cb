import { seedSystem } from '../seed/seed-system.ts'
import type { Seed } from './system.ts'

/** The example city: `full` for `npm start`, `small` for tests. See infra/seed. */
export const seed: Seed = async (system, progress, size = 'full') => seedSystem(system, progress, size)
