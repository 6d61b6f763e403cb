import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { CommitFailure, Once, Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Basis, Bulletin, Sealed, Work } from '../domain/bulletin.ts'
import { canonicalJson } from '../domain/canonical-json.ts'
import { basisFor } from '../domain/comparison.ts'
import { compile } from '../domain/compile.ts'
import type { Compiled } from '../domain/compiled.ts'
import { after } from '../domain/history.ts'
import { issuesOf } from '../store/issues.ts'
import { cubeIn, seal } from '../store/sealed-objects.ts'
import type { BulletinDeps } from './bulletin-deps.ts'
import { comparedWith } from './compared-with.ts'
import { saveBulletin } from './save-bulletin.ts'

/** Turns the frozen cube of an issue into tables and sentences, seals them, and remembers with what the issue is compared. Nobody counts anything here. */
export function compileIssue(
  deps: BulletinDeps,
): (command: {
  readonly by: Member | 'system'
  readonly once: Once
  readonly bulletin: Bulletin
  readonly action: 'compiled' | 'recompiled'
  readonly steps?: readonly Step<never>[]
}) => Promise<Result<Bulletin, Failure<'revision-conflict' | 'not-compiled'> | CommitFailure>> {
  return async ({ by, once, bulletin: before, action, steps = [] }) => {
    const { work } = before
    if (work?.cube === undefined) return fail({ kind: 'not-compiled' })
    const basis = basisFor(before.period, await issuesOf(deps.dynamo, before.seriesId))
    const { bytes, method } = await compiledFrom(deps, work.cube, basis)
    const { version } = work
    const compiled = await seal(deps.objects, { what: 'compiled', bulletinId: before.id, version }, bytes)
    const next: Work = { ...work, stage: 'COMPILED', compiled, method, basis }
    const event = { action, by: by === 'system' ? by : by.member.organisationName, at: deps.clock.now(), version }
    const bulletin = after({ ...before, work: next }, event)
    const done = await saveBulletin(deps, { by, once, bulletin, value: bulletin, steps })
    return done.ok ? ok(done.value) : done
  }
}

/** What a cube compiles to, compared with what it was or is to be compared with: the bytes that are sealed, and the edition of the method. */
export async function compiledFrom(
  { objects }: Pick<BulletinDeps, 'objects'>,
  cube: Sealed,
  basis: Basis,
): Promise<{ readonly bytes: Uint8Array; readonly method: string }> {
  const compiled: Compiled = compile(await cubeIn(objects, cube), await comparedWith(objects, basis))
  return { bytes: new TextEncoder().encode(canonicalJson(compiled)), method: compiled.method }
}
