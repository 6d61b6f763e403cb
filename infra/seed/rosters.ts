import { civilDateOf } from '#shared/kernel/civil-date.ts'
import type { FunctionName } from '#shared/platform/access.ts'
import { readConfig } from '#shared/platform/config.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { always } from '#shared/platform/http/once.ts'
import { uploadedFile } from '#shared/platform/http/uploaded-file.ts'
import { createObjects } from '#shared/platform/objects/objects.ts'
import { currentAgreementText } from '#shared/rosters/domain/agreement-texts.ts'
import { createSealInvited } from '#shared/rosters/store/seal-invited.ts'
import { chooseRoster } from '#shared/rosters/use-cases/choose-roster.ts'
import { signAgreement } from '#shared/rosters/use-cases/sign-agreement.ts'
import { uploadRoster } from '#shared/rosters/use-cases/upload-roster.ts'
import { workRoster } from '#shared/rosters/use-cases/work-roster.ts'
import { storeEnvironment } from '../environment.ts'
import type { LocalSystem } from '../local/system.ts'
import { daysAgo } from './days.ts'
import { randomFrom } from './random.ts'
import { done, sceneOf } from './scene.ts'
import type { WrittenCity } from './write-city.ts'

const heads = ['姓名', '手机号', '工种', '等级', '备注']

/** None of the numbers is anybody's. */
const sentList = asCsv([
  ['宗云起', '13000000201', '电焊工', '技师', ''],
  ['凌远帆', '13000000202', '钳工', '高级工', ''],
  ['费明轩', '13000000203', '数控铣工', '', '每周六有免费体检'],
])

const waitingList = asCsv([
  ['时雨晴', '13000000211', '电工', '中级工', ''],
  ['岑怀瑜', '0571-87654321', '电工', '中级工', ''],
  ['卞清让', '1.3E+10', '焊工', '', ''],
  ['桑知南', '13000000212', '焊工', '很熟练', ''],
  ['宗云起', '13000000201', '电焊工', '技师', ''],
])

type Uploading = Pick<WrittenCity, 'association'> & { readonly settings: { readonly seed: string; readonly now: string } }

/**
 * The association that signs in with one click has signed its agreement, sent a list, and has another one that waits for a choice. Acted
 * out on the store and through the vault, as intake does it. A second time the agreement stands already, and nothing is done.
 */
export async function seedRosters(system: LocalSystem, { association: by, settings }: Uploading): Promise<void> {
  if (!system.serves('vault') || !system.serves('intake')) return
  const today = civilDateOf(settings.now)
  const random = randomFrom(settings.seed).fork('rosters')
  const env = storeEnvironment(system.stage, system.engines.dynamo, { objects: system.engines.objects })
  const uploads = createObjects(readConfig('intake', env), 'uploads')
  const at = (days: number, fn: FunctionName, label: string): Deps =>
    sceneOf(createDynamo(readConfig(fn, env)), random.fork(`${fn}/${label}`))(daysAgo(today, days, random.fork(`day/${label}`)))

  const { version } = currentAgreementText()
  const signed = await signAgreement(at(60, 'desk', 'agreement'))({ by, once: always, version, officer: '顾长风', post: '秘书长' })
  if (!signed.ok) return

  const uploaded = async (label: string, days: number, text: string): Promise<() => Promise<void>> => {
    const desk = { ...at(days, 'desk', label), uploads, wakeIntake: async () => undefined }
    const intake = at(days, 'intake', label)
    const seal = createSealInvited((payload) => system.invoke('vault', payload), intake.clock)
    const work = workRoster({ ...intake, uploads, seal })
    const file = uploadedFile(`${label}.csv`, new TextEncoder().encode(`\ufeff${text}`))
    const { id } = done('a list', await uploadRoster(desk)({ by, once: always, file }))
    await work(id)
    return async () => {
      done('a choice', await chooseRoster(desk)({ by, once: always, id, choice: 'send' }))
      await work(id)
      await work(id)
    }
  }
  const send = await uploaded('会员名单-一季度', 3, sentList)
  await send()
  await uploaded('会员名单-二季度', 1, waitingList)
}

function asCsv(rows: readonly (readonly string[])[]): string {
  return [heads, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}
