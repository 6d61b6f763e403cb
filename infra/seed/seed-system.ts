import { randomBytes } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '#shared/platform/config.ts'
import { createDynamo, type Dynamo } from '#shared/platform/dynamo/gateway.ts'
import { createObjects, type Objects } from '#shared/platform/objects/objects.ts'
import type { VaultRequest } from '#shared/talent/domain/vault-request.ts'
import { storeEnvironment } from '../environment.ts'
import type { SeedNote } from '../local/first-screen.ts'
import { people } from '../local/people.ts'
import type { Progress } from '../local/progress.ts'
import { readState, writeState } from '../local/state-file.ts'
import type { LocalSystem } from '../local/system.ts'
import { seedInvitations } from './invitations.ts'
import { seedRosters } from './rosters.ts'
import { seedSavedSearches } from './saved-searches.ts'
import type { SeedSize } from './size.ts'
import { type CitySettings, type WrittenCity, writeCity } from './write-city.ts'

/** Another number is another city. */
export const seedNumber = '5123'

/**
 * Fills a system with the example city and has it indexed. `seed.json` is written last and says that it is done; `seeding.json` holds what a
 * seeding began with, so that one that was cut short goes on with the same city. Does nothing when it was done before.
 */
export async function seedSystem(system: LocalSystem, progress: Progress, size: SeedSize): Promise<void> {
  const note = join(system.folder, 'seed.json')
  const begun = join(system.folder, 'seeding.json')
  if (existsSync(note)) return
  const earlier = readState<CitySettings | undefined>(begun, undefined)
  if (earlier !== undefined && earlier.issuer !== system.issuer)
    throw new Error('上次写入示例数据没有完成，而这次登录服务的端口不同。请停止后运行 npm run reset,再运行 npm start。')
  const settings = earlier ?? {
    seed: seedNumber,
    now: system.now(),
    secret: randomBytes(16).toString('base64url'),
    size,
    issuer: system.issuer,
  }
  writeState(begun, settings)
  const shown: Progress = (what, done, total) => progress(`示例数据(种子 ${settings.seed})· ${what}`, done, total)
  const { dynamo, objects } = enginesOf(system)
  const city = await writeCity(dynamo, settings, { objects, progress: shown, resumed: earlier !== undefined })
  await keepContact(system, city)
  await seedInvitations(system, { ...city, settings })
  await seedRosters(system, { ...city, settings })
  await seedSavedSearches(system, { ...city, settings })
  if (system.serves('clock')) await system.invoke('clock', { job: 'vacancy-copies' })
  await index(system, shown)
  if (system.serves('clock')) {
    await system.invoke('clock', { job: 'verifications' })
    await system.invoke('clock', { job: 'open-data-snapshot', again: true })
    await system.invoke('clock', { job: 'retention', again: true })
  }
  writeState(note, { apiKey: city.apiKey, vacancyId: city.vacancyId, vacancyCode: city.vacancyCode } satisfies SeedNote)
  rmSync(begun)
}

/** The talent who signs in has contact details, given to the vault as the person's own page gives them; nobody else has. */
async function keepContact(system: LocalSystem, { people: known }: WrittenCity): Promise<void> {
  const personId = known.get('talent')
  const name = people.find(({ sub }) => sub === 'talent')?.name
  if (!system.serves('vault') || personId === undefined || name === undefined) return
  const request: VaultRequest = { kind: 'write-own-contact', personId, contact: { name, phone: '13000000001' } }
  await system.invoke('vault', request)
}

/** The streams carry everything to the indices, as they do with what is posted later; asking for a rebuild as well only takes longer. */
async function index(system: LocalSystem, progress: Progress): Promise<void> {
  progress('建立索引', 0, 1)
  await system.drainStreams()
  progress('建立索引', 1, 1)
}

/** The stores, as desk sees them: it has a right to all that the seed writes. */
function enginesOf({ engines, stage }: LocalSystem): { readonly dynamo: Dynamo; readonly objects: Objects } {
  const config = readConfig('desk', storeEnvironment(stage, engines.dynamo, { objects: engines.objects }))
  return { dynamo: createDynamo(config), objects: createObjects(config, 'published') }
}
