import { join } from 'node:path'
import type { LocalSystem, SystemSettings } from '../../../infra/local/system.ts'
import { startLocalSystem } from '../../support/local-system.ts'

/** A system around the throw-away functions of test/support/functions. None of them searches, so no OpenSearch is started for it. */
export async function fixtureSystem(settings: Partial<SystemSettings> = {}): Promise<LocalSystem> {
  return startLocalSystem({
    source: join(import.meta.dirname, '../../support/functions'),
    given: { opensearch: 'http://127.0.0.1:9' },
    ...settings,
  })
}
