import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { associationBindings } from '#functions/desk/joining/association-bindings.ts'
import { serviceLedgerBindings } from '#functions/desk/service-ledger/bindings.ts'
import { askForContact } from '#shared/introductions/use-cases/ask-for-contact.ts'
import { introductionsBegun } from '#shared/introductions/use-cases/introductions-begun.ts'
import {
  findOrganisationIntroduction,
  listOrganisationIntroductions,
} from '#shared/introductions/use-cases/list-organisation-introductions.ts'
import { revealContact } from '#shared/introductions/use-cases/reveal-contact.ts'
import { takeStep } from '#shared/introductions/use-cases/take-step.ts'
import { showList } from '#shared/lists/use-cases/show-list.ts'
import { matchTalents } from '#shared/matching/use-cases/match-talents.ts'
import { peopleBeyond } from '#shared/matching/use-cases/people-beyond.ts'
import type { SearchDeps } from '#shared/matching/use-cases/search-deps.ts'
import { searchTalents } from '#shared/matching/use-cases/search-talents.ts'
import { whyPerson } from '#shared/matching/use-cases/why-person.ts'
import type { Item, Operation } from '#shared/platform/dynamo/operations.ts'
import { always } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import { readGrid } from '#shared/platform/workbook/read-grid.ts'
import { sendDigests } from '#shared/saved-searches/use-cases/send-digests.ts'
import type { ContactVault } from '#shared/talent/domain/contact-vault.ts'
import { askToLeave } from '#shared/talent/use-cases/ask-to-leave.ts'
import { excludeOrganisation } from '#shared/talent/use-cases/exclude-organisation.ts'
import { leaveRegistry } from '#shared/talent/use-cases/leave-registry.ts'
import { listInvitedMembers } from '#shared/talent/use-cases/list-invited-members.ts'
import { leaveAssociation, stopSharingStatus } from '#shared/talent/use-cases/share-status.ts'
import { withdrawConsent } from '#shared/talent/use-cases/withdraw-consent.ts'
import { type Engines, startEngines } from '../../infra/local/engines.ts'
import { anyPorts } from '../../infra/local/ports.ts'
import { type Random, randomFrom } from '../../infra/seed/random.ts'
import { asking } from '../integration/demand/app.ts'
import { engineFolder } from '../support/engine-folder.ts'
import { made } from '../support/roles.ts'
import { figure, seedOfRun, sized } from './size.ts'
import { type Answer, leaksIn, type Withdrawal } from './withdrawal/leaks.ts'
import { newTrace, putsOf, type Trace, tracedDynamo, tracedSearch } from './withdrawal/traced.ts'
import { createTurns, type Turns } from './withdrawal/turns.ts'
import { digestTime, makeWorld, type Somebody, vaultOver, type World } from './withdrawal/world.ts'

/** Inside `npm test` on the engines of the run, else on engines of its own. */
const folder = engineFolder('withdrawal')
let engines: Engines | undefined
let world: World

beforeAll(async () => {
  const [dynamo, opensearch] = [inject('dynamo'), inject('opensearch')]
  if (dynamo === undefined) engines = await startEngines(folder, await anyPorts())
  world = await makeWorld(engines ?? { dynamo, opensearch }, 10)
}, 180_000)

afterAll(async () => {
  await world?.indexer.clear()
  await engines?.stop()
  rmSync(folder, { recursive: true, force: true })
})

type Acts = { readonly deps: SearchDeps; readonly vault: ContactVault }

/** Who looks: the employer, the agency for the employer, the agency for whomever, the association. */
type Looker = 'employer' | 'agency for the employer' | 'agency' | 'association'

/** What a person can take back, and from whom it hides them. `reveals`: of contacts alone. */
const kinds: Readonly<
  Record<
    string,
    {
      readonly act: (acts: Acts, person: Somebody) => Promise<unknown>
      readonly from: readonly Looker[]
      readonly reveals?: true
      /** It lies beside the entry. */
      readonly beside?: true
    }
  >
> = {
  'the consent to employers': {
    act: async ({ deps, vault }, { by }) => withdrawConsent({ ...deps, vault })({ by, once: always, scope: 'employers' }).then(made),
    from: ['employer'],
  },
  'the consent to agencies': {
    act: async ({ deps, vault }, { by }) => withdrawConsent({ ...deps, vault })({ by, once: always, scope: 'agencies' }).then(made),
    from: ['agency for the employer', 'agency'],
  },
  'the consent to associations': {
    act: async ({ deps, vault }, { by }) =>
      withdrawConsent({ ...deps, vault })({ by, once: always, scope: 'associationStatus' }).then(made),
    from: ['association'],
  },
  'the entry itself': {
    act: async ({ deps, vault }, { by }) => leaveRegistry({ ...deps, vault })({ by, once: always }).then(made),
    from: ['employer', 'agency for the employer', 'agency', 'association'],
  },
  'the entry, in a week': {
    act: async ({ deps }, { by }) => askToLeave(deps)({ by, once: always }).then(made),
    from: ['employer', 'agency for the employer', 'agency', 'association'],
  },
  'being seen by the employer': {
    act: async ({ deps }, { by }) =>
      excludeOrganisation(deps)({ by, once: always, organisation: world.employer.member.organisationId }).then(made),
    from: ['employer', 'agency for the employer'],
  },
  'being seen by another of its group': {
    act: async ({ deps }, { by }) =>
      excludeOrganisation(deps)({ by, once: always, organisation: world.sister.member.organisationId }).then(made),
    from: ['employer', 'agency for the employer'],
  },
  'the employer’s contact': {
    act: async ({ deps }, { by, introductions: { employer: id } }) =>
      takeStep(deps)({ by, as: 'person', once: always, id, step: 'takeBack' }).then(made),
    from: ['employer'],
    reveals: true,
    beside: true,
  },
  'the agency’s contact': {
    act: async ({ deps }, { by, introductions: { agency: id } }) =>
      takeStep(deps)({ by, as: 'person', once: always, id, step: 'takeBack' }).then(made),
    from: ['agency for the employer'],
    reveals: true,
    beside: true,
  },
  'the status': {
    act: async ({ deps }, { by, invitationId }) => stopSharingStatus(deps)({ by, once: always, invitationId }).then(made),
    from: ['association'],
    beside: true,
  },
  'the tie to the association': {
    act: async ({ deps }, { by, invitationId }) => leaveAssociation(deps)({ by, once: always, invitationId }).then(made),
    from: ['association'],
    beside: true,
  },
}

type Reader = {
  readonly looker: Looker
  readonly reveals?: true
  /** Asked once of many people, or of one. */
  readonly ask: (acts: Acts, person: Somebody) => Promise<unknown>
  /** Whom an answer tells of; else everybody whose marks stand in it. */
  readonly tells?: (answer: unknown, person: Somebody) => boolean
}

const page = { filters: {}, limit: 50 } as const
const matches =
  (by: () => Member, vacancyId: () => string) =>
  async ({ deps }: Acts) =>
    matchTalents(deps)({ by: by(), vacancyId: vacancyId(), wider: false, ...page })
const purpose = '为多家单位储备焊工'
const reveal =
  (by: () => Member, side: 'employer' | 'agency') =>
  async ({ deps, vault }: Acts, { introductions }: Somebody) =>
    revealContact({ ...deps, vault })({ by: by(), id: introductions[side], purpose: 'arrange-interview' })

/** Every way in which something of a person reaches somebody else. A new one gets its row here. */
const readers: Readonly<Record<string, Reader>> = {
  'the employer’s matches': {
    looker: 'employer',
    ask: matches(
      () => world.employer,
      () => world.vacancy.id,
    ),
  },
  'people beyond them': {
    looker: 'employer',
    ask: async ({ deps }) => peopleBeyond(deps)({ by: world.employer, vacancyId: world.another.id }),
  },
  'the agency’s matches': {
    looker: 'agency for the employer',
    ask: matches(
      () => world.agency,
      () => world.underMandate.id,
    ),
  },
  'a search under a mandate': {
    looker: 'agency for the employer',
    ask: async ({ deps }) => searchTalents(deps)({ by: world.agency, mandateId: world.mandateId, q: '焊工', ...page }),
  },
  'a search of its own': {
    looker: 'agency',
    ask: async ({ deps }) => searchTalents(deps)({ by: world.agency, purpose, q: '焊工', ...page }),
  },
  'a card': {
    looker: 'employer',
    ask: async ({ deps }, { talentId }) => whyPerson(deps)({ by: world.employer, vacancyId: world.vacancy.id, talentId }),
  },
  'the employer’s introductions': {
    looker: 'employer',
    ask: async ({ deps }) => listOrganisationIntroductions(deps)(world.employer, page),
  },
  'the agency’s introductions': {
    looker: 'agency for the employer',
    ask: async ({ deps }) => listOrganisationIntroductions(deps)(world.agency, page),
  },
  'an introduction': {
    looker: 'agency for the employer',
    ask: async ({ deps }, { introductions }) => findOrganisationIntroduction(deps)(world.agency, introductions.agency),
  },
  'a step of the employer': {
    looker: 'employer',
    ask: async ({ deps }, { introductions: { employer: id } }) =>
      takeStep(deps)({
        by: world.employer,
        as: 'organisation',
        once: always,
        id,
        step: 'interview',
        details: { interview: { at: '2026-12-05T01:00:00.000Z', place: '三号门' } },
      }),
  },
  'asking somebody': {
    looker: 'employer',
    ask: async ({ deps }, { talentId }) => askForContact(deps)({ by: world.employer, once: always, talentId, vacancyId: world.another.id }),
  },
  'the employer’s look at a contact': { looker: 'employer', reveals: true, ask: reveal(() => world.employer, 'employer') },
  'the agency’s look at a contact': { looker: 'agency for the employer', reveals: true, ask: reveal(() => world.agency, 'agency') },
  'the employer’s list': {
    looker: 'employer',
    ask: async ({ deps }) => showList(deps)({ by: world.employer, id: world.list.id, limit: 50 }),
  },
  'the association’s members': {
    looker: 'association',
    ask: async ({ deps }) => listInvitedMembers(deps)(world.association, { limit: 50 }),
    tells: (answer, { invitationId }) =>
      (answer as Awaited<ReturnType<ReturnType<typeof listInvitedMembers>>>).items.some(
        ({ id, told }) => id === invitationId && told !== undefined,
      ),
  },
  'the association’s counts as a file': {
    looker: 'association',
    ask: async ({ deps, vault }) =>
      asking(deps, associationBindings({ ...deps, vault }), world.association).page('/association/members/counts.csv'),
  },
  // 人力资源市场暂行条例 33: what was done stays in the book, whoever leaves; nobody stands in it.
  'the agency’s service ledger, as a page and as files': {
    looker: 'agency for the employer',
    ask: async ({ deps }) => {
      const app = asking(deps, serviceLedgerBindings(deps), world.agency)
      const [page, csv] = [await app.page('/agency/ledger'), await app.page('/agency/ledger/data.csv')]
      const sheet = await readGrid(await app.file('/agency/ledger/data.xlsx'), 'ledger.xlsx')
      for (const rows of [csv.text.trim().split('\r\n'), sheet.ok ? sheet.value.rows : []])
        expect(rows.length).toBeGreaterThan(world.people.length)
      return { page, csv, sheet }
    },
  },
  digests: {
    looker: 'employer',
    ask: async ({ deps }) => sendDigests({ ...deps, clock: { now: () => digestTime } })(),
  },
}

/** Those that name nobody. */
const silent = [
  'people beyond them',
  'the association’s counts as a file',
  'the agency’s service ledger, as a page and as files',
  'digests',
]

type Mode = 'stopped' | 'slow' | 'replaying'
type Round = { readonly withdrawals: readonly Withdrawal[]; readonly answers: readonly Answer[]; readonly stale: number }

/** Everybody takes something back while these readers ask, some of them again afterwards. */
async function round(seed: string, mode: Mode, asked: Readonly<Record<string, Reader>>): Promise<Round> {
  const random = randomFrom(seed)
  const turns = createTurns(random.fork('turns'))
  const withdrawals: Withdrawal[] = []
  const answers: Answer[] = []
  const traces: Trace[] = []
  const acting = (): Acts & { readonly trace: Trace } => {
    const trace = newTrace()
    traces.push(trace)
    const dynamo = tracedDynamo(world.deps.dynamo, turns, trace)
    const vault = vaultOver(world.store.as('vault'), tracedDynamo(world.store.as('vault').dynamo, turns, trace))
    return { trace, vault, deps: { ...world.deps, dynamo, search: tracedSearch(world.deps.search, turns, trace) } }
  }
  const taking = (person: Somebody) => async () => {
    const what = random.pick(Object.keys(kinds))
    const { trace, ...acts } = acting()
    await later(turns, random, 40)
    await kinds[what]?.act(acts, person)
    const [first] = [...putsOf(trace, 'talent'), ...putsOf(trace, 'market')].toSorted((a, b) => a.at - b.at)
    withdrawals.push({ person: person.talentId, what, committed: first?.at ?? turns.now(), acknowledged: turns.now() })
  }
  const asking = (name: string, reader: Reader, latest: number) => async () => {
    const { trace, ...acts } = acting()
    await later(turns, random, latest)
    const begun = turns.now()
    const answer = await reader.ask(acts, random.pick(world.people))
    answers.push(answerOf(name, reader, { begun, ended: turns.now(), answer, trace }))
  }
  await turns.run([
    ...world.people.map(taking),
    ...Object.entries(asked).map(([name, reader]) => asking(name, reader, 80)),
    ...(mode === 'stopped' ? [] : [indexing(turns, random, traces, mode)]),
  ])
  // All was acknowledged; what the index says is as old as ever.
  await turns.run(random.sample(Object.entries(asked), 2).map(([name, reader]) => asking(name, reader, 0)))
  const gone = new Set(withdrawals.map(({ person }) => person))
  const stale = traces.reduce((sum, { hits }) => sum + [...hits].filter((id) => gone.has(id)).length, 0)
  const restored = await world.putBack(traces.flatMap(({ written }) => written.map(({ operation }): Operation => operation)))
  if (mode !== 'stopped') await world.index(restored)
  return { withdrawals, answers, stale }
}

/** Waits so many turns at most. */
async function later(turns: Turns, random: Random, most: number): Promise<void> {
  for (let left = random.int(0, most) / 4; left > 0; left -= 1) await turns.take(async () => undefined)
}

/** The indexer, late; and when it replays, with what was true before once more after it. */
function indexing(turns: Turns, random: Random, traces: readonly Trace[], mode: Mode) {
  return async () => {
    for (let nth = 0; nth < 2; nth += 1) {
      await later(turns, random, 80)
      const roots = traces.flatMap((trace) => putsOf(trace, 'talent').flatMap(({ item }) => (item.sk === 'PROFILE' ? [item] : [])))
      const old = mode === 'replaying' ? roots.map((item): Item => ({ ...item, ...before(item) })) : []
      if (roots.length > 0) await turns.take(() => world.index(nth === 0 ? roots : [...roots, ...old]))
    }
  }
}

/** An older record of the same entry, from when everybody might see it. */
function before({ rev, updatedAt }: Item): object {
  return { rev: Number(rev) - 1, state: 'registered', updatedAt }
}

function answerOf(
  reader: string,
  { looker, reveals, tells }: Reader,
  { begun, ended, answer, trace }: { readonly begun: number; readonly ended: number; readonly answer: unknown; readonly trace: Trace },
): Answer {
  const text = JSON.stringify(answer) ?? ''
  const told = world.people.filter((one) => tells?.(answer, one) ?? one.marks.some((mark) => text.includes(mark)))
  const byPerson = new Map(world.people.map(({ by, talentId }) => [by.personId as string, talentId as string]))
  const revealed = putsOf(trace, 'ledger').filter(({ item }) => item.action === 'contact.revealed')
  const entered = new Map(revealed.map(({ item, at }) => [String(item.pk).slice('SUBJECT#'.length), at]))
  const begunHere = putsOf(trace, 'market').filter(({ item }) => item.entity === 'introduction' && item.rev === 1)
  const digests = putsOf(trace, 'messages').flatMap(({ item, at }) => {
    const text = JSON.stringify(item)
    const people = Number(/"people":(\d+)/.exec(text)?.[1] ?? Number.NaN)
    return text.includes('digest-people') && text.includes(world.employer.member.organisationId) && !Number.isNaN(people)
      ? [{ people, at }]
      : []
  })
  return {
    reader,
    begun,
    ended,
    told: told.map(({ talentId }) => talentId),
    looked: trace.looked,
    opened: new Map([...trace.opened].map(([id, at]) => [byPerson.get(id) ?? id, at])),
    entered,
    kept: [
      ...[...entered].map(([person, at]) => ({ person, what: 'a contact as given', at })),
      ...begunHere.map(({ item, at }) => ({ person: String(item.talentId), what: 'a new introduction', at })),
    ],
    counted: digests.map((one) => ({ ...one, of: world.people.length })),
    concerns: ({ what }) => (kinds[what]?.from.includes(looker) ?? false) && (kinds[what]?.reveals !== true || reveals === true),
    byEntry: ({ what }) => kinds[what]?.beside !== true,
  }
}

describe('个人信息保护法 15, 47: what is taken back while others ask', () => {
  it('leaves no field to anybody after it was acknowledged, whatever the index still says', async () => {
    const random = randomFrom(`${seedOfRun}/withdrawal`)
    const began = performance.now()
    const sums = { races: 0, answers: 0, told: 0, stale: 0 }
    const tried = new Set<string>()
    for (let nth = 0; sums.races < sized(10_000); nth += 1) {
      const seed = `${seedOfRun}/withdrawal/${nth}`
      const mode = random.weighted<Mode>([
        ['stopped', 8],
        ['slow', 1],
        ['replaying', 1],
      ])
      const some = Object.fromEntries(random.sample(Object.entries(readers), 4))
      const { withdrawals, answers, stale } = await round(seed, mode, some)
      expect({ seed, mode, leaks: leaksIn(withdrawals, answers) }).toEqual({ seed, mode, leaks: [] })
      sums.races += withdrawals.length
      sums.answers += answers.length
      sums.stale += stale
      for (const { told, reader } of answers) {
        sums.told += told.length
        if (told.length > 0) tried.add(reader)
      }
    }
    figure('withdrawals', `${JSON.stringify(sums)}, ${Math.round(performance.now() - began)} ms`)
    expect(sums.stale).toBeGreaterThan(sums.races / 2)
    expect(sums.told).toBeGreaterThan(sums.races)
    // Whoever tells nothing at all proves nothing. A digest, a count and the ledger of services name nobody, and all are among the matches.
    expect(Object.keys(readers).filter((name) => !tried.has(name))).toEqual(silent)
  }, 1_800_000)
})

/** The checker is worth what it would find. */
describe('a planted leak is found', () => {
  const remembered = new Map<string, unknown>()
  it.each<readonly [string, string, Reader, RegExp]>([
    [
      'a search that trusts the index',
      'planted',
      {
        looker: 'employer',
        ask: async (acts, person) => {
          const old = await matches(
            () => world.employer,
            () => world.vacancy.id,
          )({ ...acts, deps: world.deps })
          const { search } = acts.deps
          await search.query('talents-for-employers', { query: { match_all: {} }, size: 50 })
          return { old, person: person.talentId }
        },
      },
      /whose entry it did not read|after .* was acknowledged/,
    ],
    [
      'a reveal that judges by what it read',
      'planted',
      {
        looker: 'employer',
        reveals: true,
        ask: async (acts, person) =>
          reveal(() => world.employer, 'employer')(
            {
              ...acts,
              vault: {
                ...acts.vault,
                reveal: async (asked) => {
                  for (let turn = 0; turn < 12; turn += 1) await acts.deps.dynamo.get('talent', { pk: 'NOTHING', sk: 'NOTHING' })
                  const unchecked = vaultOver(acts.deps, {
                    ...acts.deps.dynamo,
                    transact: async (operations) => acts.deps.dynamo.transact(operations.filter(({ kind }) => kind !== 'check')),
                    get: async (table, key) => world.store.as('vault').dynamo.get(table, key),
                  })
                  return unchecked.reveal(asked)
                },
              },
            },
            person,
          ),
      },
      /keeps a contact as given/,
    ],
    [
      'a reveal that enters nothing',
      'planted',
      {
        looker: 'employer',
        reveals: true,
        ask: async ({ vault, ...acts }, person) => ({ read: await vault.read(person.by.personId), acts: acts.deps.clock.now() }),
      },
      /has not entered it/,
    ],
    [
      'a service ledger with the ids that introductions hold',
      'planted',
      {
        looker: 'agency for the employer',
        ask: async ({ deps }) => {
          const rows = await introductionsBegun(deps)(world.agency.member.organisationId, ['2026-12-01', '2027-01-01'], 100)
          return rows.map(({ id, talentId }) => `${id},${talentId}`).join('\r\n')
        },
      },
      /whose entry it did not read|after .* was acknowledged/,
    ],
    [
      'a list that keeps a copy',
      'planted',
      {
        looker: 'employer',
        ask: async () => {
          const copy = remembered.get('list') ?? (await showList(world.deps)({ by: world.employer, id: world.list.id, limit: 50 }))
          remembered.set('list', copy)
          return copy
        },
      },
      /after .* was acknowledged|did not read/,
    ],
  ])('%s', async (_, name, reader, told) => {
    const found: string[] = []
    for (let nth = 0; nth < 12 && found.every((one) => !told.test(one)); nth += 1) {
      const { withdrawals, answers } = await round(`${seedOfRun}/planted/${nth}`, 'stopped', { [name]: reader, [`${name} again`]: reader })
      found.push(...leaksIn(withdrawals, answers))
    }
    expect(found.join('\n')).toMatch(told)
  })
})
