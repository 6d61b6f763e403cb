import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { bilingual } from '#shared/kernel/language.ts'

/** The label of a booth: its row, which ends with a letter, and its place in the row. `A12`, `2B3`. */
export const BoothNumber = z
  .string()
  .overwrite((value) => value.normalize('NFKC').trim().toUpperCase())
  .regex(/^[0-9]{0,2}[A-Z]{1,2}[1-9][0-9]{0,2}$/, { error: () => texts.number })
  .meta({ id: 'BoothNumber', examples: ['A12'] })

/** FREE to whoever comes first; HELD by an exhibitor; RESERVED for whom the park assigns it to; LOCKED: out of use. */
export const boothStates = ['FREE', 'HELD', 'RESERVED', 'LOCKED'] as const
export type BoothState = (typeof boothStates)[number]

/** One booth of a fair that was opened for booking: the thing that is claimed. Where it stands is the plan's. */
export const Booth = z.object({
  fairId: idOf('fair'),
  number: BoothNumber,
  hall: z.string(),
  rev: z.int().min(1),
  state: z.enum(boothStates),
  /** How many holders it has had, the present one included. */
  tenancy: z.int().min(0),
  holder: z.object({ id: idOf('organisation'), name: z.string() }).optional(),
  /** For whom it is reserved, or why it is locked. */
  note: z.string().optional(),
  /** The zone it lies in, and the occupations whose posts a holder has to bring one of; none: any. */
  zone: z.object({ name: z.string(), occupationCodes: z.array(z.string()) }).optional(),
})
export type Booth = z.infer<typeof Booth>

/** The row and the place in it. */
function placeOf(number: string): { readonly row: string; readonly place: number } {
  const [, row = '', place = '0'] = /^(\d{0,2}[A-Z]{1,2})(\d+)$/.exec(number) ?? []
  return { row, place: Number(place) }
}

/** A text by which booths sort as they stand: A2 before A10. */
export function boothPosition(number: string): string {
  const { row, place } = placeOf(number)
  return `${row}#${String(place).padStart(3, '0')}`
}

/** Somebody's from now on. */
export function taken(booth: Booth, holder: NonNullable<Booth['holder']>): Booth {
  const { note: _reserved, ...rest } = booth
  return { ...rest, rev: booth.rev + 1, state: 'HELD', holder: { id: holder.id, name: holder.name }, tenancy: booth.tenancy + 1 }
}

/** Nobody's any more. */
export function freed(booth: Booth): Booth {
  const { holder: _gone, ...rest } = booth
  return { ...rest, rev: booth.rev + 1, state: 'FREE' }
}

/** Taken out of use, kept for somebody, or given back to everybody. */
export function setTo(booth: Booth, state: Exclude<BoothState, 'HELD'>, note: string | undefined): Booth {
  const { note: _before, ...rest } = booth
  return { ...rest, rev: booth.rev + 1, state, ...(note === undefined || state === 'FREE' ? {} : { note }) }
}

/** Whether a holder with these posts may stand there: a zone for certain trades wants one of them. */
export function fitsZone({ zone }: Pick<Booth, 'zone'>, posts: readonly { readonly occupationCode?: string | undefined }[]): boolean {
  if (zone === undefined || zone.occupationCodes.length === 0) return true
  return posts.some(({ occupationCode }) => occupationCode !== undefined && zone.occupationCodes.includes(occupationCode))
}

/** Free booths near one that is not: first those of its row, the nearest first, then those of the other rows as they stand. */
export function freeNear(booths: readonly Booth[], number: string, most: number): readonly string[] {
  const { row, place } = placeOf(number)
  const away = (booth: Booth): number => {
    const at = placeOf(booth.number)
    return (at.row === row ? 0 : 1000) + Math.abs(at.place - place)
  }
  return booths
    .filter(({ state }) => state === 'FREE')
    .toSorted((a, b) => away(a) - away(b) || (boothPosition(a.number) < boothPosition(b.number) ? -1 : 1))
    .slice(0, most)
    .map((booth) => booth.number)
}

const texts = bilingual(
  { number: '展位号是排号加序号，例如 A12' },
  { number: 'A booth’s number is its row and its place in the row, such as A12' },
)
