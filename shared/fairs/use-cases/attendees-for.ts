import { addDays, civilDateOf, startOf } from '#shared/kernel/civil-date.ts'
import { bilingual, counted } from '#shared/kernel/language.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Attendees } from '../domain/attendees.ts'
import { boothParametersOn } from '../domain/booth-parameters.ts'
import type { Exhibitor } from '../domain/exhibitor.ts'
import type { Fair } from '../domain/fair.ts'

/** The names as they are kept: until some days after the fair, as the parameters of the fair's day say. */
export function attendeesFor(fair: Fair, organisationId: Exhibitor['organisation']['id'], names: readonly string[]): Attendees {
  return { fairId: fair.id, organisationId, names: [...names], expiresAt: Math.floor(Date.parse(erasedFrom(fair)) / 1000) }
}

/** From when on the names of those who came for exhibitors are gone. */
export function erasedFrom({ content }: Pick<Fair, 'content'>): string {
  const last = civilDateOf(content.endsAt)
  return startOf(addDays(last, boothParametersOn(last).attendeesKeptDays + 1))
}

export function tooManyNames(most: number): Failure<'attendees-too-many'> {
  const detail = texts.many(most)
  return { kind: 'attendees-too-many', detail, errors: [{ pointer: '/attendees', code: 'too-many', detail }] }
}

const texts = bilingual(
  { many: (most: number) => `一个展位最多 ${most} 人参会` },
  { many: (most) => `At most ${counted(most, 'person', 'people')} come for one booth` },
)
