import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Once, Step } from '#shared/platform/http/once.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { Bulletin, isPublished, Version, type Work } from '../domain/bulletin.ts'
import { cardOf } from '../domain/bulletin-card.ts'
import { viewOf } from '../domain/bulletin-view.ts'
import { after } from '../domain/history.ts'
import type { DeedFailure } from '../domain/lifecycle.ts'
import { seenRevision } from '../domain/revision.ts'
import { getBulletin, putBulletin, putView } from '../store/bulletins.ts'
import { issuesOf, putIssue } from '../store/issues.ts'
import { compiledIn } from '../store/sealed-objects.ts'
import type { BulletinDeps } from './bulletin-deps.ts'
import { isStale } from './is-stale.ts'
import { ownBulletinFor } from './own-bulletin.ts'
import { type SaveFailure, saveBulletin } from './save-bulletin.ts'

type Refusal = Failure<'not-found' | 'same-person' | 'stale-comparison' | 'not-verified' | 'revision-missing'>

/**
 * Publishes a version that somebody else handed in; with it the issues before and after get their links. `rev` is the revision whose preview
 * was looked at. The public view, the log and the links are one transaction with it; the files were sealed when it was compiled.
 */
export function publishBulletin(
  deps: BulletinDeps,
): (command: {
  readonly by: Member
  readonly once: Once
  readonly id: string
  readonly rev?: number | undefined
}) => Promise<Result<Bulletin, Refusal | DeedFailure | SaveFailure>> {
  return async ({ by, once, id, rev }) => {
    if (once.earlier !== undefined) return ok(Bulletin.parse(once.earlier))
    const own = await ownBulletinFor(deps, 'publish')({ by, id })
    if (!own.ok) return own
    const { work, withdrawn: _, ...before } = own.value
    const seen = seenRevision(before, rev)
    if (!seen.ok) return seen
    if (!by.member.verified) return fail({ kind: 'not-verified' })
    if (work?.handedIn?.by === by.personId) return fail({ kind: 'same-person' })
    if (await isStale(deps, own.value)) return fail({ kind: 'stale-comparison' })
    const version = versionOf(work as Work, by, deps.clock.now())
    const card = cardOf(await compiledIn(deps.objects, version.compiled))
    const links = isPublished(before) ? noLinks : await linksFor(deps, before)
    const published = { ...before, ...links.own, card, versions: [...before.versions, version] }
    const event = {
      action: isPublished(before) ? 'corrected' : 'published',
      by: by.member.organisationName,
      at: version.publishedAt,
      version: version.version,
      reason: version.reason,
    } as const
    const bulletin = after(published, event)
    const steps = [{ write: putView(viewOf(bulletin)) }, { write: putIssue(bulletin) }, ...links.others(bulletin)]
    return saveBulletin(deps, { by, once, bulletin, value: bulletin, steps })
  }
}

function versionOf({ stage: _, begunBy: __, handedIn, ...work }: Work, by: Member, publishedAt: string): Version {
  return Version.parse({ ...work, publishedAt, handedInBy: handedIn?.by, publishedBy: by.personId })
}

type Links = {
  readonly own: Pick<Bulletin, 'previous' | 'next'>
  /** The writes of the neighbours, which link to the issue. */
  readonly others: (bulletin: Bulletin) => readonly Step<Failure<'revision-conflict'>>[]
}

const noLinks: Links = { own: {}, others: () => [] }

/** The published issues of the series right before and after a period, as they are linked in both directions. */
async function linksFor(deps: BulletinDeps, { seriesId, period }: Pick<Bulletin, 'seriesId' | 'period'>): Promise<Links> {
  const issues = (await issuesOf(deps.dynamo, seriesId)).filter(({ published }) => published !== undefined)
  const [earlier, later] = await Promise.all(
    [issues.findLast((issue) => issue.period < period), issues.find((issue) => issue.period > period)].map(
      async (issue) => issue && getBulletin(deps.dynamo, issue.bulletinId),
    ),
  )
  const linkTo = ({ code, period: about }: Bulletin) => ({ code, period: about })
  return {
    own: {
      ...(earlier === undefined ? {} : { previous: linkTo(earlier) }),
      ...(later === undefined ? {} : { next: linkTo(later) }),
    },
    others: (bulletin) => [
      ...(earlier === undefined ? [] : linked({ ...earlier, rev: earlier.rev + 1, next: linkTo(bulletin) })),
      ...(later === undefined ? [] : linked({ ...later, rev: later.rev + 1, previous: linkTo(bulletin) })),
    ],
  }
}

function linked(neighbour: Bulletin): readonly Step<Failure<'revision-conflict'>>[] {
  return [{ write: putBulletin(neighbour), otherwise: { kind: 'revision-conflict' } }, { write: putView(viewOf(neighbour)) }]
}
