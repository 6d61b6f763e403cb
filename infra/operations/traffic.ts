import type { CitySize } from '../stages.ts'
import type { Action } from './actions.ts'

/** How a city uses the service in a month. Assumptions, not measurements: change them to your own and run the script again. */
export type Traffic = {
  readonly name: string
  /** Talents in the registry, and vacancies that are posted in a month by hand and by import. */
  readonly talents: number
  readonly posted: number
  readonly imported: number
  /** Visits of people who do not sign in, crawlers included. */
  readonly visits: number
  /** People, employers and agencies that sign in during the month, and people who join. */
  readonly activeTalents: number
  readonly newTalents: number
  readonly activeEmployers: number
  readonly activeAgencies: number
  /** Calendars that subscribe to the fairs. */
  readonly calendars: number
}

export const traffic = {
  town: {
    name: '一个县（约 30 万人）',
    talents: 8_000,
    posted: 600,
    imported: 400,
    visits: 30_000,
    activeTalents: 1_500,
    newTalents: 200,
    activeEmployers: 200,
    activeAgencies: 5,
    calendars: 100,
  },
  city: {
    name: '杭州主城区（约 400 万人）',
    talents: 250_000,
    posted: 12_000,
    imported: 20_000,
    visits: 900_000,
    activeTalents: 50_000,
    newTalents: 5_000,
    activeEmployers: 5_000,
    activeAgencies: 150,
    calendars: 3_000,
  },
  metropolis: {
    name: '整个杭州（约 1,250 万人）',
    talents: 1_000_000,
    posted: 40_000,
    imported: 80_000,
    visits: 3_500_000,
    activeTalents: 200_000,
    newTalents: 20_000,
    activeEmployers: 18_000,
    activeAgencies: 600,
    calendars: 15_000,
  },
} as const satisfies Record<CitySize, Traffic>

/** How often each of them does what in a month, or at a visit. */
const habits = {
  visit: { frontPage: 0.5, searchVacancies: 3, readVacancy: 4, listFairs: 0.3 },
  talent: { signIn: 2, readMatches: 4, readVacancy: 5, changeProfile: 0.3, sayInterested: 1.5, readOwnContact: 0.2 },
  employer: { signIn: 6, deskHome: 12 },
  agency: { signIn: 15, searchTalent: 80 },
  /** Of each vacancy that is posted by hand. */
  vacancy: { readCandidates: 4, review: 0.15 },
  /** Four times a day. */
  calendar: { fetchCalendar: 4 * 30 },
} as const satisfies Record<string, Partial<Record<Action, number>>>

/** How often each action is done in a month. */
export function timesOf(of: Traffic): Readonly<Partial<Record<Action, number>>> {
  const times: Partial<Record<Action, number>> = { enrol: of.newTalents, postVacancy: of.posted, importVacancy: of.imported }
  const add = (by: number, habit: Partial<Record<Action, number>>): void => {
    for (const [action, often] of Object.entries(habit) as [Action, number][]) times[action] = (times[action] ?? 0) + by * often
  }
  add(of.visits, habits.visit)
  add(of.activeTalents, habits.talent)
  add(of.activeEmployers, habits.employer)
  add(of.activeAgencies, habits.agency)
  add(of.posted, habits.vacancy)
  add(of.calendars, habits.calendar)
  return times
}

/** Of the machine: how measured times become billed ones, and what nobody's action causes. */
export const assumptions = {
  /** A function of 1,024 MB has about 0.58 of a processor; the measuring machine gave it a whole one, and the proxies took some of that. */
  billedPerMeasured: 1.7,
  /** One invocation that a stream or another function causes, in milliseconds. */
  backgroundMilliseconds: 60,
  /** The share of invocations that begin a process, and what the beginning bills, in milliseconds. */
  coldShare: 0.01,
  coldMilliseconds: 400,
  /** Styles and scripts at a visit, from the edge's cache: requests and bytes. */
  assetRequests: 4,
  assetBytes: 30_000,
  /** A line of the gateway, one of the function and traces, a request. */
  logBytes: 1_200,
  /** Vacancies and their ledger are kept as long as this. */
  keptMonths: 36,
  /** An imported vacancy that changes is written again about as often as this in its life; expiry is a change too. */
  changesOfVacancy: 1.5,
} as const
