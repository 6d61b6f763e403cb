import { join } from 'node:path'
import { getOrganisation } from '#shared/accounts/store/organisations.ts'
import { needOf } from '#shared/indexing/domain/texts-of-vacancy.ts'
import { civilDateOf } from '#shared/kernel/civil-date.ts'
import { matchTalentsQuery } from '#shared/matching/queries/match-talents-query.ts'
import { readToken } from '#shared/platform/tokens.ts'
import { type Bench, type Employed, times } from '../bench-system.ts'
import type { MatchCase, MatchInput, MatchTimes } from '../children/match.ts'
import { median, percentile, rounded } from '../figures.ts'
import { inChild } from '../in-child.ts'
import type { Row } from '../report.ts'

/** A match request through the bundled handler ÷ the same engine calls bare in the same order, in one process and in pairs. */
export async function matchPart(bench: Bench): Promise<readonly Row[]> {
  const timed = times(bench, 300, 5)
  const warm = times(bench, 150, 5)
  const employed = await bench.employed(timed + warm)
  const cases = await Promise.all(employed.map(async (one) => caseOf(bench, one)))
  const input: MatchInput = { bundle: bench.bundle('desk'), cases, warm: Math.min(warm, Math.floor(cases.length / 3)) }
  const took = await inChild<MatchTimes>('match.ts', input, {
    environment: bench.environment('desk'),
    flags: bench.flags,
    log: join(bench.folder, 'bench-match.log'),
  })
  const pairs = took.handler.map((handler, at) => handler / (took.bare[at] ?? Number.NaN))
  const from = {
    请求: took.handler.length,
    处理函数p50: rounded(median(took.handler)),
    处理函数p95: rounded(percentile(took.handler, 95)),
    直接调用p50: rounded(median(took.bare)),
    直接调用p95: rounded(percentile(took.bare, 95)),
    逐对之比的中位数: rounded(median(pairs), 3),
    每页人数: median(took.shown),
  }
  const value = rounded(median(took.handler) / median(took.bare), 3)
  return [{ id: 'match', what: '岗位匹配：经处理函数 ÷ 同样的引擎调用(p50)', value, bar: '<= 1.25', from }]
}

async function caseOf({ deps }: Bench, { vacancy, cookie, organisationId, personId }: Employed): Promise<MatchCase> {
  const token = readToken('session', cookie.split('=')[1] ?? '')
  const organisation = await getOrganisation(deps.dynamo, organisationId)
  if (token === undefined || organisation === undefined) throw new Error('the session or its organisation is gone')
  const query = {
    ...matchTalentsQuery(needOf(vacancy.content), { day: civilDateOf(deps.clock.now()), size: 21 }),
    track_total_hits: true,
  }
  return {
    cookie,
    sessionId: token.id,
    personId,
    organisationId,
    group: organisation.group,
    vacancyId: vacancy.id,
    query: JSON.stringify(query),
  }
}
