import { PostVacancy } from '#shared/demand/domain/commands.ts'
import { type Vacancy, VacancyContent } from '#shared/demand/domain/vacancy.ts'
import { decideReview } from '#shared/demand/use-cases/decide-review.ts'
import { postVacancy } from '#shared/demand/use-cases/post-vacancy.ts'
import { addDays, civilDateOf } from '#shared/kernel/civil-date.ts'
import type { Deps } from '#shared/platform/deps.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { asMember, made, makeOrganisation } from '../roles.ts'

/** A complete, lawful ad for a lathe hand in 萧山, with anything replaced. Its last day is a month from now. */
export function vacancyContentOf(deps: Pick<Deps, 'clock'>, more: Partial<Record<keyof VacancyContent, unknown>> = {}): VacancyContent {
  return VacancyContent.parse({
    title: '数控车工',
    occupationCode: '6-18-01-01',
    levelFloor: 'intermediate',
    mustSkills: ['看懂零件图', 'FANUC 系统编程'],
    headcount: 3,
    pay: { min: 700_000, max: 1_000_000, period: 'month' },
    shift: '两班倒',
    district: '330109',
    address: '市心北路 1 号',
    duties: '操作数控车床加工轴类零件，完成首件检验，填写工序记录。',
    conditions: '两年以上同类设备操作经验，服从排班。',
    validUntil: addDays(civilDateOf(deps.clock.now()), 30),
    ...more,
  })
}

type More = Parameters<typeof vacancyContentOf>[1] & { readonly mandateId?: string }

/** A draft of an organisation. `mandateId` for agencies. */
export async function makeDraft(deps: Deps, by: Member, { mandateId, ...more }: More = {}): Promise<Vacancy> {
  const command = PostVacancy.parse({ content: vacancyContentOf(deps, more), mandateId })
  return made(await postVacancy(deps)({ ...command, by, once: always }))
}

/** An ad that waits for a reviewer: the first one of an employer always does. */
export async function makeVacancyInReview(deps: Deps): Promise<Vacancy> {
  const by = asMember(deps, await makeOrganisation(deps, 'employer'))
  const command = PostVacancy.parse({ content: vacancyContentOf(deps), submit: true })
  return made(await postVacancy(deps)({ ...command, by, once: always }))
}

/** A published vacancy: handed in, and approved by a reviewer when it waits. Its title is its own unless given: one organisation may have many. */
export async function makeVacancy(deps: Deps, by: Member, { mandateId, ...more }: More = {}): Promise<Vacancy> {
  const content = vacancyContentOf(deps, { title: `数控车工（${ownName(deps)}）`, ...more })
  const posted = made(await postVacancy(deps)({ ...PostVacancy.parse({ content, submit: true, mandateId }), by, once: always }))
  if (posted.state === 'PUBLISHED') return posted
  const reviewer = asMember(deps, await makeOrganisation(deps, 'bureau'))
  return made(await decideReview(deps)({ by: reviewer, once: always, id: posted.id, rev: posted.rev, verdict: 'publish', remarks: [] }))
}

/** A name of its own in characters that no rule of the lint reads: random letters may spell a WeChat name. */
function ownName({ ids }: Pick<Deps, 'ids'>): string {
  const characters = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒'
  return [...ids.code()].map((sign) => characters[sign.charCodeAt(0) % characters.length]).join('')
}
