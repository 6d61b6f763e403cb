import * as z from 'zod'
import { idOf, PublicCode } from '#shared/kernel/ids.ts'

/** Who took the first step. */
const starters = ['talent', 'employer', 'agency'] as const
export type Starter = (typeof starters)[number]

const introductionStates = ['interested', 'withdrawn'] as const
type IntroductionState = (typeof introductionStates)[number]

/** Who may take a step: the side that started, or the other one. */
type Actor = 'starter' | 'other'

type Transition = { readonly from: readonly IntroductionState[]; readonly to: IntroductionState; readonly by: readonly Actor[] }

/** Every step there is. The way from interest to a placement grows here, a row a step. */
const transitions = {
  withdraw: { from: ['interested'], to: 'withdrawn', by: ['starter'] },
} as const satisfies Readonly<Record<string, Transition>>
export type Step = keyof typeof transitions

const IntroductionEvent = z.object({
  at: z.iso.datetime(),
  by: z.enum(starters),
  to: z.enum(introductionStates),
})

/**
 * A person and an open vacancy, brought together by one of them. `parties` are the organisations that see it, each by the consent it
 * needs; what is shown of the person is judged anew at every reading.
 */
export const Introduction = z.object({
  id: idOf('introduction'),
  rev: z.int().min(1),
  state: z.enum(introductionStates),
  startedBy: z.enum(starters),
  /** The person's or the organisation's id. */
  starterId: z.string(),
  talentId: idOf('talent'),
  personId: idOf('person'),
  /** As it was when the introduction began. */
  vacancy: z.object({
    id: idOf('vacancy'),
    code: PublicCode,
    title: z.string(),
    employer: z.string(),
    employerId: idOf('organisation').optional(),
  }),
  parties: z
    .array(z.object({ organisationId: idOf('organisation'), scope: z.enum(['employers', 'agencies']) }))
    .min(1)
    .max(2),
  note: z.string().optional(),
  history: z.array(IntroductionEvent).max(50),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Introduction = z.infer<typeof Introduction>

/** The introduction after a step, or undefined when its state or the actor does not allow it. */
export function stepped(
  introduction: Introduction,
  step: Step,
  who: { readonly side: Starter; readonly actor: Actor; readonly at: string },
): Introduction | undefined {
  const transition: Transition = transitions[step]
  if (!transition.from.includes(introduction.state) || !transition.by.includes(who.actor)) return undefined
  return {
    ...introduction,
    rev: introduction.rev + 1,
    state: transition.to,
    history: [...introduction.history, { at: who.at, by: who.side, to: transition.to }],
    updatedAt: who.at,
  }
}
