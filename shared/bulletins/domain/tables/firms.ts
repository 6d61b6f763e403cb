import type { Table } from '../compiled.ts'
import type { Issue } from '../issue-among.ts'
import { difference, share } from '../known.ts'
import { atThreeTimes } from './cut.ts'
import { makeTable, note } from './make-table.ts'

/** 缺工企业占比 and 缺工率, each with the part and the whole that it is made of. */
export function firmsTable(issue: Issue): Table {
  const firms = atThreeTimes(issue, (cube) => ({ part: cube?.firms.short ?? null, whole: cube?.firms.all ?? null }))
  const heads = atThreeTimes(issue, (cube) => ({ part: cube?.firms.unfilled ?? null, whole: cube?.demand.total ?? null }))
  const row = (key: string, { now, previous, yearBefore }: typeof firms) => {
    const [part, then, lastYear] = [now, previous, yearBefore].map((one) => share(one.part, one.whole))
    const cells = {
      item: key,
      part: now.part,
      whole: now.whole,
      share: part ?? null,
      points: difference(part ?? null, then ?? null),
      yearPoints: difference(part ?? null, lastYear ?? null),
    }
    return { key, cells }
  }
  return makeTable(
    'firms',
    { item: 'item', part: 'count', whole: 'count', share: 'share', points: 'points', yearPoints: 'points' },
    [row('shortFirms', firms), row('unfilled', heads)],
    { notes: [note('firmsRule')] },
  )
}
