import { findOrganisation } from '#shared/accounts/use-cases/find-organisation.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Deps } from '#shared/platform/deps.ts'
import type { Member } from '#shared/platform/http/principal.ts'
import type { Failure } from '#shared/platform/http/problem.ts'
import { type ImportReceipt, importLimits } from '../domain/import.ts'
import { getImportRefs } from '../store/imports.ts'
import { getPoster } from '../store/posters.ts'
import { createVacancies } from '../store/vacancies.ts'
import { type Batch, importItem } from './import-item.ts'
import { importParties } from './import-parties.ts'
import { type ReadItem, readImportItem } from './read-import-item.ts'

/**
 * Takes in a batch of at most 100 ads and gives one receipt an item, in their order (domain report §4.4; design: import). Idempotent by the
 * sender's reference: the same content again is `unchanged`, other content changes the ad. Items are judged one by one and written in a
 * transaction each, eight at a time. Copies are left to the clock: it compares an employer's ads once and not after each item.
 */
export function importVacancies({
  prompt: _,
  ...deps
}: Deps): (command: {
  readonly by: Member
  readonly items: readonly unknown[]
}) => Promise<Result<readonly ImportReceipt[], Failure<'not-found'>>> {
  return async ({ by, items }) => {
    const [own, poster] = await Promise.all([
      findOrganisation(deps)(by.member.organisationId),
      getPoster(deps.dynamo, by.member.organisationId),
    ])
    if (own === undefined) return fail({ kind: 'not-found' })
    const readings = items.map(readImportItem)
    const receipts: ImportReceipt[] = readings.map((reading, index) =>
      reading.ok
        ? { index, externalRef: reading.value.sent.externalRef, status: 'refused', reasons: [] }
        : { index, status: 'refused', ...reading.error, reasons: [...reading.error.reasons] },
    )
    const batch: Batch = { by, poster, parties: importParties(deps, own, poster) }
    const work = await withWhatIsKnown(deps, own.id, firstOfEach(readings, receipts))
    await inParallel(work, async ({ index, ...one }) => {
      receipts[index] = { index, externalRef: one.read.sent.externalRef, ...(await importItem(deps, batch)(one)) }
    })
    return ok(receipts)
  }
}

type Work = { readonly index: number; readonly read: ReadItem }

/** Readable items; a reference that comes a second time in the batch is refused there. */
function firstOfEach(readings: readonly Result<ReadItem, unknown>[], receipts: ImportReceipt[]): readonly Work[] {
  const seen = new Set<string>()
  return readings.flatMap((reading, index) => {
    if (!reading.ok) return []
    const ref = reading.value.sent.externalRef
    if (!seen.has(ref)) {
      seen.add(ref)
      return [{ index, read: reading.value }]
    }
    const detail = '同一批里这个 externalRef 出现了两次，只处理第一次'
    receipts[index] = {
      index,
      externalRef: ref,
      status: 'refused',
      reasons: [{ code: 'repeated-in-batch', pointer: '/externalRef', detail }],
    }
    return []
  })
}

/** Two batched reads for the whole batch: what was sent before, and what became of it. */
async function withWhatIsKnown(
  { dynamo }: Deps,
  organisationId: string,
  work: readonly Work[],
): Promise<readonly (Work & Parameters<ReturnType<typeof importItem>>[0])[]> {
  const refs = await getImportRefs(
    dynamo,
    organisationId,
    work.map(({ read }) => read.sent.externalRef),
  )
  const ids = refs.flatMap((ref) => (ref === undefined ? [] : [ref.vacancyId]))
  const vacancies = new Map((await createVacancies(dynamo).batchGet(ids)).map((vacancy) => [vacancy?.id as string, vacancy]))
  return work.map((one, at) => {
    const ref = refs[at]
    const before = ref === undefined ? undefined : vacancies.get(ref.vacancyId)
    return { ...one, ...(ref === undefined ? {} : { ref }), ...(before === undefined ? {} : { before }) }
  })
}

async function inParallel<T>(work: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const queue = work.values()
  const worker = async (): Promise<void> => {
    for (const one of queue) await run(one)
  }
  await Promise.all(Array.from({ length: importLimits.atOnce }, worker))
}
