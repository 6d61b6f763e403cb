import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import type { Objects } from '#shared/platform/objects/objects.ts'
import type { BulletinView, PublishedVersion } from '../domain/bulletin-view.ts'
import type { Compiled } from '../domain/compiled.ts'
import { createPublishedBulletins } from '../store/published-bulletins.ts'
import { compiledIn, unsealed } from '../store/sealed-objects.ts'

/** One version of a published issue with its tables. */
export type PublishedBulletin = { readonly view: BulletinView; readonly version: PublishedVersion; readonly compiled: Compiled }

type Asked = { readonly code: string; readonly version?: number | undefined }
type Where = Pick<Deps, 'dynamo'> & { readonly objects: Objects }

/** A published issue, withdrawn ones too: the version asked for, or the present one. */
export function readPublishedBulletin(deps: Where): (asked: Asked) => Promise<Result<PublishedBulletin, Failure<'not-found'>>> {
  return async (asked) => {
    const found = await findVersion(deps, asked)
    return found.ok ? ok({ ...found.value, compiled: await compiledIn(deps.objects, found.value.version.compiled) }) : found
  }
}

/** A file of a version, byte for byte as it was hashed: the frozen counts, or the tables compiled from them. */
export function readSealed(deps: Where): (what: 'cube' | 'compiled', asked: Asked) => Promise<Result<string, Failure<'not-found'>>> {
  return async (what, asked) => {
    const found = await findVersion(deps, asked)
    return found.ok ? ok(new TextDecoder().decode(await unsealed(deps.objects, found.value.version[what]))) : found
  }
}

/** What is told of a published issue beside its tables. */
export function findPublishedBulletin({
  dynamo,
}: Pick<Deps, 'dynamo'>): (code: string) => Promise<Result<BulletinView, Failure<'not-found'>>> {
  return async (code) => {
    const view = await createPublishedBulletins(dynamo).get(code)
    return view === undefined ? fail({ kind: 'not-found' }) : ok(view)
  }
}

async function findVersion(
  deps: Where,
  { code, version }: Asked,
): Promise<Result<Omit<PublishedBulletin, 'compiled'>, Failure<'not-found'>>> {
  const view = await findPublishedBulletin(deps)(code)
  if (!view.ok) return view
  const found = version === undefined ? view.value.versions.at(-1) : view.value.versions.find((one) => one.version === version)
  return found === undefined ? fail({ kind: 'not-found' }) : ok({ view: view.value, version: found })
}
