import { parseArgs } from 'node:util'
import type { SeedSize } from '../../infra/seed/size.ts'

const partNames = [
  'cold',
  'match',
  'lag',
  'rebuild',
  'import',
  'roster',
  'hostile',
  'memory',
  'units',
  'pages',
  'read',
  'bulletin',
  'load',
  'match-load',
] as const
export type PartName = (typeof partNames)[number]
/** Twenty minutes each: only when asked for, by name or by `--load`. */
const longParts: ReadonlySet<PartName> = new Set(['load', 'match-load'])

export type Options = {
  readonly parts: readonly PartName[]
  /** Seconds of the steady load. */
  readonly seconds: number
  /** How often each thing is measured, as a share of the usual: 1, or less for a try. */
  readonly share: number
  readonly size: SeedSize
  /** A data folder that is kept; without it a new one is filled and removed. */
  readonly data?: string
  /** A file of advertisements for the part `read`, one JSON a line with `title` and `description`. */
  readonly ads?: string
  /** Where each child leaves a processor profile. */
  readonly profiles?: string
  /** An earlier report to put beside this one. */
  readonly compare?: string
  /** Where the report goes, without its ending. */
  readonly out?: string
}

/** `npm run bench -- [--only match,cold] [--load] [--seconds 600] [--share 0.1] [--small | --crowded] [--data folder] [--ads file] [--profiles folder] [--compare file] [--out file]` */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      load: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '600' },
      share: { type: 'string', default: '1' },
      small: { type: 'boolean', default: false },
      crowded: { type: 'boolean', default: false },
      data: { type: 'string' },
      ads: { type: 'string' },
      profiles: { type: 'string' },
      compare: { type: 'string' },
      out: { type: 'string' },
    },
  })
  if (values.small && values.crowded) throw new Error('--small 和 --crowded 是两种城市，只能写一个。')
  const wanted = values.only?.split(',') ?? partNames.filter((name) => !longParts.has(name))
  const unknown = wanted.filter((name) => !(partNames as readonly string[]).includes(name))
  if (unknown.length > 0) throw new Error(`没有这些部分：${unknown.join('、')}；有 ${partNames.join('、')}`)
  const parts = partNames.filter((name) => wanted.includes(name) || (longParts.has(name) && values.load))
  return {
    parts,
    seconds: Number(values.seconds),
    share: Number(values.share),
    size: values.crowded ? 'crowded' : values.small ? 'small' : 'full',
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.ads === undefined ? {} : { ads: values.ads }),
    ...(values.profiles === undefined ? {} : { profiles: values.profiles }),
    ...(values.compare === undefined ? {} : { compare: values.compare }),
    ...(values.out === undefined ? {} : { out: values.out }),
  }
}
