import { isVerified } from '#shared/accounts/domain/organisation.ts'
import { myOrganisations } from '#shared/accounts/use-cases/my-organisations.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { addToList } from '#shared/lists/use-cases/add-to-list.ts'
import { makeList } from '#shared/lists/use-cases/make-list.ts'
import { viewerOf } from '#shared/matching/use-cases/viewer-of.ts'
import { readConfig } from '#shared/platform/config.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { Asked } from '#shared/saved-searches/domain/saved-search.ts'
import { listSearches } from '#shared/saved-searches/use-cases/find-searches.ts'
import { saveSearch } from '#shared/saved-searches/use-cases/save-search.ts'
import { visibleTo } from '#shared/talent/domain/talent.ts'
import { findTalents } from '#shared/talent/use-cases/find-talents.ts'
import { storeEnvironment } from '../environment.ts'
import type { LocalSystem } from '../local/system.ts'
import { daysAgo } from './days.ts'
import { randomFrom } from './random.ts'
import { done, sceneOf } from './scene.ts'
import type { WrittenCity } from './write-city.ts'

type Saving = Pick<WrittenCity, 'people' | 'talents' | 'vacancyId'> & { readonly settings: { readonly seed: string; readonly now: string } }

/** Those who sign in with one click have a saved search each, and employer and agency a list with somebody on it. A second time nothing is done. */
export async function seedSavedSearches(system: LocalSystem, { people, talents, vacancyId, settings }: Saving): Promise<void> {
  const today = civilDateOf(settings.now)
  const random = randomFrom(settings.seed).fork('saved-searches')
  const dynamo = createDynamo(readConfig('desk', storeEnvironment(system.stage, system.engines.dynamo)))
  const deps = sceneOf(dynamo, random.fork('scene'))(daysAgo(today, 2, random.fork('day')))
  const common = { once: always, rhythm: 'daily' } as const
  const personId = people.get('talent')
  if (personId !== undefined && (await listSearches(deps)({ kind: 'person', id: personId })).length === 0) {
    const by = { kind: 'person', personId, sessionId: deps.ids.next('session'), name: '' } as const
    const asked = { of: 'own-matches', wider: false, filters: {} } as const
    done('a search', await saveSearch(deps)({ ...common, by, owner: { kind: 'person', id: personId }, name: '适合我的岗位', asked }))
  }
  for (const [sub, desk] of [
    ['agency', 'agency'],
    ['employer-admin', 'employer'],
  ] as const) {
    const by = await memberAs(deps, people, sub, today)
    if (by === undefined) continue
    const owner = { kind: 'organisation', id: by.member.organisationId, desk } as const
    if ((await listSearches(deps)(owner)).length > 0) continue
    const asked = Asked.parse(
      desk === 'agency'
        ? { of: 'people', purpose: '为萧山的钢结构厂储备焊工', q: '焊工', filters: { districts: ['330109'] } }
        : { of: 'matches', vacancyId, title: '重点岗位', wider: false, filters: {} },
    )
    const name = desk === 'agency' ? '萧山的焊工' : '重点岗位的新人选'
    done('a search', await saveSearch(deps)({ ...common, by, owner, name, asked }))
    const list = done('a list', await makeList(deps)({ by, once: always, name: '春节后开工', purpose: '为二期厂房储备技能人才' }))
    const viewer = await viewerOf(deps)({ organisationId: by.member.organisationId, kind: by.member.kind, group: by.member.group })
    const read = await findTalents(deps)([...talents.values()].slice(0, 60).map(({ id }) => id))
    const seen = read.filter((talent) => talent !== undefined && visibleTo(talent, viewer)).slice(0, 2)
    for (const [at, talent] of seen.entries()) {
      const note = at === 0 ? '下月可到岗，愿意倒班' : '先看年后的安排'
      const listed = { by, once: always, listId: list.id, talentId: talent?.id ?? '', note }
      done('somebody on a list', await addToList(deps)(listed))
    }
  }
}

async function memberAs(deps: Deps, people: WrittenCity['people'], sub: string, today: string): Promise<Member | undefined> {
  const personId = people.get(sub)
  if (personId === undefined) return undefined
  const as = { kind: 'person', personId, sessionId: deps.ids.next('session'), name: '' } as const
  const [own] = await myOrganisations(deps)(as)
  if (own === undefined) return undefined
  const { organisation, role } = own
  const member = {
    organisationId: organisation.id,
    kind: organisation.content.kind,
    role,
    organisationName: organisation.content.name,
    verified: isVerified(organisation, today),
    suspended: false,
    group: organisation.group,
  }
  return { ...as, member }
}
