import { setTimeout as sleep } from 'node:timers/promises'
import type { Answered, Caller } from './caller.ts'
import { type Cast, newVacancy } from './cast.ts'
import type { FaultySystem } from './faulty-system.ts'
import { always, noFaults } from './proxy/fault.ts'

/** How the search engine can be away, and how it comes back. */
export const absences = {
  stopped: {
    leave: async ({ opensearch }) => opensearch.signal('SIGSTOP'),
    comeBack: async ({ opensearch }) => opensearch.signal('SIGCONT'),
  },
  slow: faulty({ kind: 'delay', milliseconds: 5000 }),
  busy: faulty({ kind: 'busy' }),
  red: faulty({ kind: 'red' }),
  unreachable: { leave: async ({ proxies }) => proxies.opensearch.leave(), comeBack: async ({ proxies }) => proxies.opensearch.comeBack() },
  killed: { leave: async ({ opensearch }) => opensearch.kill(), comeBack: async ({ opensearch }) => opensearch.restart() },
} as const satisfies Record<string, Absence>

type Absence = { readonly leave: (system: FaultySystem) => Promise<void>; readonly comeBack: (system: FaultySystem) => Promise<void> }
export type AbsenceKind = keyof typeof absences

function faulty(fault: Parameters<typeof always>[0]): Absence {
  return {
    leave: async ({ proxies }) => proxies.opensearch.setFaults(always(fault)),
    comeBack: async ({ proxies }) => proxies.opensearch.setFaults(noFaults),
  }
}

type Asked = { readonly what: string; readonly answer: Answered }

const district = '330109'
/** Few others do this work there: the person stands on the first page. */
const people = `q=${encodeURIComponent('电梯')}&district=330127&purpose=${encodeURIComponent('为委托单位物色电梯维修工')}`

/** The searches, and what each is called. */
function searches({ anybody, employer, agency, talent, vacancy }: Cast): Readonly<Record<string, () => Promise<Answered>>> {
  return {
    page: () => anybody('GET', `/vacancies?district=${district}`),
    open: () => anybody('GET', `/v1/open/vacancies?district=${district}`),
    people: () => agency('GET', `/v1/talent-searches?${people}`),
    matches: () => employer('GET', `/v1/vacancies/${vacancy.id}/matches`),
    mine: () => talent('GET', '/v1/me/matches'),
  }
}

/** What has nothing to do with searching: pages and calls of every function, reading and writing. */
function others({
  anybody,
  employer,
  agency,
  bureau,
  talent,
  vacancy,
}: Cast): readonly (readonly [what: string, ask: () => Promise<Answered>])[] {
  const once = (): Record<string, string> => ({ 'idempotency-key': crypto.randomUUID() })
  const get = (who: Caller, path: string) => [path, () => who('GET', path)] as const
  return [
    get(anybody, '/'),
    get(anybody, `/vacancies/${vacancy.code}`),
    get(anybody, '/fairs'),
    get(anybody, '/v1/open/fairs'),
    get(anybody, `/v1/open/vacancies/${vacancy.code}`),
    get(employer, '/v1/vacancies'),
    get(employer, `/v1/vacancies/${vacancy.id}`),
    get(agency, '/v1/mandates'),
    get(talent, '/v1/me/talent'),
    get(talent, '/v1/me/introductions'),
    get(talent, '/me'),
    get(bureau, '/v1/bureau/vacancies'),
    get(bureau, '/v1/bureau/health/search'),
    ['POST /v1/vacancies', () => employer('POST', '/v1/vacancies', { content: newVacancy('检索不在'), submit: true }, once())],
  ]
}

export type Away = {
  readonly others: readonly Asked[]
  readonly searches: readonly Asked[]
  /** Whether the person could be found before. */
  readonly shownBefore: boolean
  /** Answers that showed the person whose consent was withdrawn, from the acknowledgement on. */
  readonly shownAfterWithdrawal: number
  /** From the engine's return until every search answers as usual. */
  readonly backMilliseconds: number
}

/** Takes the engine away, asks everything `rounds` times, withdraws a consent meanwhile, brings it back and watches. */
export async function whileAway(system: FaultySystem, cast: Cast, kind: AbsenceKind, rounds: number): Promise<Away> {
  const { leave, comeBack } = absences[kind]
  const asked: { others: Asked[]; searches: Asked[] } = { others: [], searches: [] }
  const shownBefore = await isFound(cast)
  await leave(system)
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [what, ask] of Object.entries(searches(cast))) asked.searches.push({ what, answer: await ask() })
      for (const [what, ask] of others(cast)) asked.others.push({ what, answer: await ask() })
      if (round === 0) asked.others.push({ what: 'DELETE consent', answer: await cast.talent('DELETE', '/v1/me/consents/agencies') })
    }
  } finally {
    await comeBack(system)
  }
  const began = performance.now()
  let shownAfterWithdrawal = 0
  for (;;) {
    const answers = await Promise.all(Object.entries(searches(cast)).map(async ([what, ask]) => ({ what, answer: await ask() })))
    if (answers.some(({ what, answer }) => what === 'people' && answer.text.includes(cast.talentId))) shownAfterWithdrawal += 1
    if (answers.every(isUsual)) break
    if (performance.now() - began > 60_000)
      throw new Error(`not back: ${answers.map(({ what, answer }) => `${what} ${answer.status}`).join(', ')}`)
    await sleep(100)
  }
  return { ...asked, shownBefore, shownAfterWithdrawal, backMilliseconds: Math.round(performance.now() - began) }
}

/** Whether an agency finds the person; the index takes a second to show what was written. */
async function isFound(cast: Cast): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if ((await searches(cast).people?.())?.text.includes(cast.talentId) === true) return true
    await sleep(100)
  }
  return false
}

/** A search that is answered by the engine. */
function isUsual({ answer: { status, text } }: Asked): boolean {
  return status === 200 && !text.includes('"standIn":true') && !text.includes('检索暂时不可用')
}
