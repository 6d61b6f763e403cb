import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'
import { line } from '#shared/kernel/text.ts'

/** Who signs for the association: an officer with the authority to do so, named with their post. */
export const SignAgreementCommand = z
  .strictObject({
    /** The version of the text that was on the screen: what the tick beside the declaration says. */
    version: z.string({ error: () => text.tick }).max(10),
    officer: line(30),
    post: line(30),
  })
  .meta({ id: 'SignAgreementCommand' })
export type SignAgreementCommand = z.infer<typeof SignAgreementCommand>

const AgreementAct = z.object({
  at: z.iso.datetime(),
  act: z.enum(['signed', 'withdrawn']),
  by: idOf('person'),
  officer: z.string().optional(),
  post: z.string().optional(),
  textVersion: z.string(),
  textHash: z.string(),
})
export type AgreementAct = z.infer<typeof AgreementAct>

/** An association's agreement: one root, with every signing and withdrawal in it. */
export const Agreement = z.object({
  associationId: idOf('organisation'),
  rev: z.int().min(1),
  state: z.enum(['signed', 'withdrawn']),
  acts: z.array(AgreementAct).min(1).max(100),
})
export type Agreement = z.infer<typeof Agreement>

type Signing = Omit<AgreementAct, 'act'>

export function signed(before: Agreement | undefined, associationId: Agreement['associationId'], signing: Signing): Agreement {
  const acts = [...(before?.acts ?? []), { ...signing, act: 'signed' as const }]
  return { associationId, rev: (before?.rev ?? 0) + 1, state: 'signed', acts: acts.slice(-100) }
}

export function withdrawn(before: Agreement, { at, by }: Pick<AgreementAct, 'at' | 'by'>): Agreement {
  const { textVersion, textHash } = lastAct(before)
  return {
    ...before,
    rev: before.rev + 1,
    state: 'withdrawn',
    acts: [...before.acts, { at, by, act: 'withdrawn' as const, textVersion, textHash }].slice(-100),
  }
}

export function lastAct({ acts }: Agreement): AgreementAct {
  return acts.at(-1) as AgreementAct
}

const text = bilingual({ tick: '请看过声明并勾选' }, { tick: 'Please read the declaration and tick it' })
