import { isActive, type Organisation } from '#shared/accounts/domain/organisation.ts'
import { findOrganisationByUscc } from '#shared/accounts/use-cases/find-organisation-by-uscc.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { ImportItem, ImportReason } from '../domain/import.ts'
import { mandateHolds } from '../domain/mandate.ts'
import { createMandates } from '../store/mandates.ts'
import type { Poster } from '../store/posters.ts'
import { employerOf, type Posting, postedByOf, underMandate } from './poster.ts'

/** For whom an item is posted, or why it cannot be. */
export type PartiesOf = (item: ImportItem) => Promise<Result<Posting, ImportReason>>

/**
 * Who may post what in a batch: an employer for itself; an agency for an employer that it names by code, under a mandate that holds today; a
 * feed account for employers without an account, stating the source (五部门通知: 转发招聘信息须标注信息来源). Each code is looked up once a batch.
 */
export function importParties(deps: Pick<Deps, 'dynamo' | 'clock'>, own: Organisation, poster: Poster | undefined): PartiesOf {
  const mandated = remembering(async (uscc) => mandatedPosting(deps, own, uscc))
  return async ({ employer, source }) => {
    if (own.content.kind === 'employer') return forItself(own, employer?.uscc, source !== undefined)
    if (source !== undefined) return reposted(own, employer?.name, poster?.feed === true)
    if (employer?.uscc !== undefined) return mandated(employer.uscc)
    return poster?.feed === true
      ? refused('source-missing', '/source', '转载的岗位须注明信息来源（source.name）')
      : refused('employer-missing', '/employer/uscc', '请写明委托单位的统一社会信用代码')
  }
}

function forItself(own: Organisation, uscc: string | undefined, hasSource: boolean): Result<Posting, ImportReason> {
  if (uscc !== undefined && uscc !== own.content.uscc) {
    return refused('employer-not-own', '/employer/uscc', '用人单位只能发布本单位的岗位')
  }
  if (hasSource) return refused('not-a-feed', '/source', '只有经人力社保部门同意的转载账号可以转载')
  return ok({ employer: employerOf(own), postedBy: postedByOf(own), steps: [] })
}

function reposted(own: Organisation, name: string | undefined, feed: boolean): Result<Posting, ImportReason> {
  if (!feed)
    return refused('not-a-feed', '/source', '只有经人力社保部门同意的转载账号可以转载；受托发布请去掉 source，写明委托单位的信用代码')
  if (name === undefined) return refused('employer-missing', '/employer/name', '请写明用人单位的名称')
  return ok({ employer: { name }, postedBy: postedByOf(own), steps: [] })
}

async function mandatedPosting(
  deps: Pick<Deps, 'dynamo' | 'clock'>,
  own: Organisation,
  uscc: string,
): Promise<Result<Posting, ImportReason>> {
  const today = civilDateOf(deps.clock.now())
  const employer = await findOrganisationByUscc(deps)(uscc)
  if (employer === undefined) return refused('no-mandate', '/employer/uscc', `没有 ${uscc} 的有效委托`)
  const mandate = await createMandates(deps.dynamo).between(own.id, employer.id)
  if (mandate === undefined || !mandateHolds(mandate, today, 'post'))
    return refused('no-mandate', '/employer/uscc', `没有 ${uscc} 的有效委托`)
  if (!isActive(employer, today))
    return refused('employer-inactive', '/employer/uscc', `${employer.content.name} 现在不能发布岗位（未核验、核验过期或已暂停）`)
  return ok(underMandate(own, employer, mandate))
}

function refused(code: string, pointer: string, detail: string): Result<never, ImportReason> {
  return fail({ code, pointer, detail })
}

function remembering<T>(look: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const found = known.get(key) ?? look(key)
    known.set(key, found)
    return found
  }
}
