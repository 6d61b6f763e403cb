import { sha256Of } from '#shared/platform/sha256.ts'
import type { Basis, Sealed } from '../domain/bulletin.ts'
import { methodEdition } from '../domain/method.ts'
import type { Verification } from '../domain/verification.ts'
import type { BulletinDeps } from './bulletin-deps.ts'
import { compiledFrom } from './compile-issue.ts'

type Compiled = {
  readonly version: number
  readonly method: string
  readonly cube: Sealed
  readonly compiled: Sealed
  readonly basis: Basis
}

/**
 * Compiles a version again from its frozen cube and compares bytes: whatever was edited, withdrawn or erased since, the issue says what it
 * said. Nothing but objects is read.
 */
export function verifyVersion({ objects }: Pick<BulletinDeps, 'objects'>): (version: Compiled) => Promise<Verification> {
  return async ({ version, method, cube, compiled, basis }) => {
    const [counts, told] = await Promise.all([objects.get(cube.key), objects.get(compiled.key)])
    const found = { cube: counts && sha256Of(counts), compiled: told && sha256Of(told) }
    const sealed = found.cube === cube.sha256
    const again = sealed && method === methodEdition ? sha256Of((await compiledFrom({ objects }, cube, basis)).bytes) : undefined
    const intact = sealed && found.compiled === compiled.sha256
    return {
      version,
      method,
      outcome:
        !intact || (again !== undefined && again !== compiled.sha256) ? 'different' : again === undefined ? 'method-changed' : 'same',
      cube: { sha256: cube.sha256, ...(found.cube === undefined ? {} : { found: found.cube }) },
      compiled: {
        sha256: compiled.sha256,
        ...(found.compiled === undefined ? {} : { found: found.compiled }),
        ...(again === undefined ? {} : { again }),
      },
    }
  }
}
