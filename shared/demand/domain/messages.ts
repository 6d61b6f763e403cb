import { speaking } from '#shared/kernel/language.ts'
import { fieldOf, fields } from './fields.ts'
import type { Mandate } from './mandate.ts'
import { mandateScopes } from './mandate.ts'
import type { ReviewRemark, Vacancy } from './vacancy.ts'

/** What posters and mandate partners are told, in Chinese whoever causes it. The shape is the outbox's. */
type Message = {
  readonly to: { readonly organisation: string }
  readonly template: string
  readonly subject: string
  readonly text: string
  readonly link: string
}

export function publishedMessage(vacancy: Vacancy): Message {
  return toPoster(vacancy, 'vacancy-published', {
    subject: `岗位“${vacancy.content.title}”已通过审核`,
    text: `岗位已经公布，公开地址是 /vacancies/${vacancy.code}，有效期至 ${vacancy.content.validUntil}。`,
  })
}

export function returnedMessage(vacancy: Vacancy, reason: string): Message {
  return toPoster(vacancy, 'vacancy-returned', {
    subject: `岗位“${vacancy.content.title}”被退回修改`,
    text: [reason, ...vacancy.remarks.map(remarkLine)].join('\n'),
  })
}

export function removedMessage(vacancy: Vacancy, reason: string): Message {
  return toPoster(vacancy, 'vacancy-removed', { subject: `岗位“${vacancy.content.title}”已下架`, text: `下架理由：${reason}` })
}

export function expiredMessage(vacancy: Vacancy): Message {
  return toPoster(vacancy, 'vacancy-expired', {
    subject: `岗位“${vacancy.content.title}”已到期`,
    text: `有效期到 ${vacancy.content.validUntil} 为止，公众已看不到它。还在招聘的话，可以填写新的日期重新开放；已招到人请登记人数。`,
  })
}

/** To whoever shares an ad with the organisation that was suspended, or is no longer: that one is told by itself. */
export function sightMessages({ id, code, state, content, postedBy, employer }: Vacancy, organisationId: string, why: string): Message[] {
  const hidden = state === 'SUSPENDED'
  const said = {
    template: hidden ? 'vacancy-suspended' : 'vacancy-resumed',
    subject: `岗位“${content.title}”${hidden ? '暂停展示' : '恢复展示'}`,
    text: hidden ? `${why}，公众暂时看不到这个岗位；解除后仍在有效期内的会自动恢复。` : `${why}，岗位重新公开，地址是 /vacancies/${code}。`,
  }
  const toAgency = { ...said, to: { organisation: postedBy.id }, link: `/agency/vacancies/${id}` }
  return [
    ...(postedBy.id === organisationId ? [] : [toAgency]),
    ...(employer.id === undefined || employer.id === organisationId
      ? []
      : [{ ...said, to: { organisation: employer.id }, link: `/employer/vacancies/${id}` }]),
  ].filter(({ to }, at, all) => all.findIndex((other) => other.to.organisation === to.organisation) === at)
}

export function mandateProposedMessage(mandate: Mandate): Message {
  const [to, from] = mandate.proposedBy === 'agency' ? [mandate.employer, mandate.agency] : [mandate.agency, mandate.employer]
  const what = speaking('zh', () => mandate.scope.map((scope) => mandateScopes[scope]).join('、'))
  return {
    to: { organisation: to.id },
    template: 'mandate-proposed',
    subject: mandate.proposedBy === 'agency' ? `${from.name}请求贵单位委托` : `${from.name}提出委托贵单位`,
    text: `${what}：${mandate.posts}，${mandate.from} 至 ${mandate.to}。${mandate.state === 'ACTIVE' ? '委托已经生效。' : '须由用人单位管理员确认后生效。'}`,
    link: deskOf(mandate, to.id),
  }
}

const moved = { accepted: '已确认委托', declined: '没有同意委托', withdrawn: '撤回了委托' } as const

/** Tells the other side what one side did. */
export function mandateMovedMessage(mandate: Mandate, by: 'agency' | 'employer', action: keyof typeof moved, reason?: string): Message {
  const to = by === 'agency' ? mandate.employer : mandate.agency
  return {
    to: { organisation: to.id },
    template: `mandate-${action}`,
    subject: `${mandate[by].name}${moved[action]}`,
    text: `${mandate.posts}，${mandate.from} 至 ${mandate.to}。${reason === undefined ? '' : `理由：${reason}`}`,
    link: deskOf(mandate, to.id),
  }
}

function toPoster(vacancy: Vacancy, template: string, { subject, text }: { readonly subject: string; readonly text: string }): Message {
  const desk = vacancy.postedBy.id === vacancy.employer.id ? 'employer' : 'agency'
  return { to: { organisation: vacancy.postedBy.id }, template, subject, text, link: `/${desk}/vacancies/${vacancy.id}` }
}

function deskOf(mandate: Mandate, organisationId: string): string {
  return organisationId === mandate.employer.id ? '/employer/mandates' : '/agency/mandates'
}

function remarkLine({ pointer, text }: ReviewRemark): string {
  const field = fieldOf(pointer)
  return field === undefined ? text : `${speaking('zh', () => fields[field])}：${text}`
}
