import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { labelled, speaking } from '#shared/kernel/language.ts'
import type { Message } from '#shared/messages/outbox.ts'
import { contentFieldNames, contentFields, type Organisation, type Remarks } from './domain/organisation.ts'
import { type Invitation, roleNames } from './domain/people.ts'

/** What organisations are told. No secret and no contact detail is ever part of a message. */

const organisationPage = '/account/organisation'

export function verifiedMessage({ id, content, verification }: Organisation): Message {
  const until = verification.validUntil === undefined ? '' : `核验有效期到 ${verification.validUntil}，到期前我们会再次核验。`
  return {
    to: { organisation: id },
    template: 'organisation-verified',
    subject: '单位核验已通过',
    text: `${content.name}已通过核验，现在可以使用全部服务。${until}`,
    link: organisationPage,
  }
}

export function rejectedMessage({ id, content, verification }: Organisation): Message {
  return {
    to: { organisation: id },
    template: 'organisation-rejected',
    subject: '单位核验没有通过，请补正',
    text: `${content.name}的登记需要补正：\n${speaking('zh', () => remarkLines(verification.remarks)).join('\n')}\n改好后重新提交，会再次进入核验。`,
    link: organisationPage,
  }
}

export function suspendedMessage({ id, content }: Organisation, reason: string): Message {
  return {
    to: { organisation: id },
    template: 'organisation-suspended',
    subject: '单位已被暂停服务',
    text: `${content.name}已被暂停服务，理由：${reason}\n暂停期间不能发布和查找，公众看不到贵单位的岗位；如有异议，请联系人力社保部门。`,
    link: organisationPage,
  }
}

export function liftedMessage({ id, content }: Organisation, reason: string): Message {
  return {
    to: { organisation: id },
    template: 'organisation-lifted',
    subject: '单位已恢复服务',
    text: `${content.name}已恢复服务，说明：${reason}\n仍在有效期内的岗位会自动重新公开。`,
    link: organisationPage,
  }
}

export function invitedMessage(invitation: Invitation, inviter: string | undefined): Message {
  const until = civilDateOf(new Date(invitation.expiresAt * 1000).toISOString())
  return {
    to: { organisation: invitation.organisationId },
    template: 'member-invited',
    subject: '已邀请一名同事加入',
    text: `${inviter ?? '管理员'}邀请“${invitation.note}”以${roleOf(invitation)}身份加入，链接到 ${until} 前可用一次。如不是本单位的安排，请立即撤回。`,
    link: '/account/members',
  }
}

export function joinedMessage(invitation: Invitation, name: string): Message {
  return {
    to: { organisation: invitation.organisationId },
    template: 'member-joined',
    subject: '一名同事已加入',
    text: `${name}已接受给“${invitation.note}”的邀请，成为${roleOf(invitation)}。如不认识此人，请立即移出。`,
    link: '/account/members',
  }
}

function roleOf({ role }: Invitation): string {
  return speaking('zh', () => roleNames[role])
}

/** `单位名称：…` for each remark. */
export function remarkLines(remarks: Remarks): readonly string[] {
  const byField = contentFields.flatMap((field) =>
    remarks[field] === undefined ? [] : [labelled(contentFieldNames[field], remarks[field])],
  )
  return remarks.general === undefined ? byField : [...byField, remarks.general]
}
