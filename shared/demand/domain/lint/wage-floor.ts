import type { CivilDate } from '#shared/kernel/civil-date.ts'
import type { DistrictCode } from '#shared/reference/schemas.ts'
import type { Pay } from '../vacancy.ts'

type Tier = { readonly month: number; readonly hour: number }

/** The province's minimum wages, in 分, as one decision set them. `source` says where each figure is from. */
type WageFloor = {
  readonly validFrom: CivilDate
  readonly tiers: Readonly<Record<'first' | 'second' | 'third', Tier>>
  readonly tierOf: Partial<Readonly<Record<DistrictCode, keyof WageFloor['tiers']>>>
  /** For divisions whose own notice is not known here: the lowest that can be in force, so that nobody is warned wrongly. */
  readonly otherwise: keyof WageFloor['tiers']
  readonly source: string
}

/** A policy parameter: add a row when the province adjusts it. Newest first. */
export const wageFloors = [
  {
    validFrom: '2024-01-01',
    tiers: {
      first: { month: 2490_00, hour: 24_00 },
      second: { month: 2260_00, hour: 22_00 },
      third: { month: 2010_00, hour: 20_00 },
    },
    tierOf: {
      '330102': 'first',
      '330105': 'first',
      '330106': 'first',
      '330108': 'first',
      '330109': 'first',
      '330110': 'first',
      '330111': 'first',
      '330112': 'first',
      '330113': 'first',
      '330114': 'first',
    },
    otherwise: 'third',
    source:
      '浙政发〔2024〕3号(三档标准);杭州市人民政府关于调整市区最低工资标准的通知(2024 年 5 月公布,市区执行第一档);桐庐、淳安、建德的档次由当地公布,这里未核实,按第三档提示',
  },
] as const satisfies readonly WageFloor[]

/** Paid days of a month, 劳动和社会保障部 2008 年折算办法. */
const paidDays: number = 21.75

/** The floor for a period of pay in a division on a day, in 分; undefined where there is none (piece rates). */
export function wageFloor(period: Pay['period'], district: DistrictCode | undefined, today: CivilDate): number | undefined {
  const row: WageFloor | undefined = wageFloors.find(({ validFrom }) => validFrom <= today) ?? wageFloors.at(-1)
  if (row === undefined || period === 'piece') return undefined
  const tier = row.tiers[(district === undefined ? undefined : row.tierOf[district]) ?? row.otherwise]
  if (period === 'hour') return tier.hour
  return period === 'month' ? tier.month : Math.ceil(tier.month / paidDays)
}
