import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Dynamo } from '#shared/platform/dynamo/gateway.ts'
import type { Introduction } from '../domain/introduction.ts'
import { createIntroductions } from '../store/introductions.ts'

/** What a repeated request answers: the introduction as it is now. Only its id is remembered. */
export async function earlierIntroduction(
  { dynamo }: { readonly dynamo: Dynamo },
  earlier: unknown,
): Promise<Result<Introduction, { readonly kind: 'not-found' }>> {
  const introduction = await createIntroductions(dynamo).get(z.object({ id: idOf('introduction') }).parse(earlier).id)
  return introduction === undefined ? fail({ kind: 'not-found' }) : ok(introduction)
}
