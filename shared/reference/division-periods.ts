import type { DivisionPeriod } from './districts.ts'

const untilLinAn = '2017-09-15'
const until2021 = '2021-04-09'

/**
 * Hangzhou's divisions since 2014, a row for each territory a code stood for: where borders moved under a code (上城, 拱墅, 萧山, 余杭)
 * it has two. Dates are those of the public announcements (临安 became a district in 2017; 上城 and 江干, 拱墅 and 下城 merged, 余杭 was
 * split and 钱塘 formed in 2021).
 */
export const divisionPeriods = [
  { code: '330102', name: '上城区', validFrom: null, validTo: until2021, successors: ['330102'] },
  { code: '330103', name: '下城区', validFrom: null, validTo: until2021, successors: ['330105'] },
  { code: '330104', name: '江干区', validFrom: null, validTo: until2021, successors: ['330102', '330114'] },
  { code: '330105', name: '拱墅区', validFrom: null, validTo: until2021, successors: ['330105'] },
  { code: '330109', name: '萧山区', validFrom: null, validTo: until2021, successors: ['330109', '330114'] },
  { code: '330110', name: '余杭区', validFrom: null, validTo: until2021, successors: ['330110', '330113'] },
  { code: '330183', name: '富阳市', validFrom: null, validTo: '2014-12-13', successors: ['330111'] },
  { code: '330185', name: '临安市', validFrom: null, validTo: untilLinAn, successors: ['330112'] },
  { code: '330102', name: '上城区', validFrom: until2021, validTo: null, successors: [] },
  { code: '330105', name: '拱墅区', validFrom: until2021, validTo: null, successors: [] },
  { code: '330106', name: '西湖区', validFrom: null, validTo: null, successors: [] },
  { code: '330108', name: '滨江区', validFrom: null, validTo: null, successors: [] },
  { code: '330109', name: '萧山区', validFrom: until2021, validTo: null, successors: [] },
  { code: '330110', name: '余杭区', validFrom: until2021, validTo: null, successors: [] },
  { code: '330111', name: '富阳区', validFrom: '2014-12-13', validTo: null, successors: [] },
  { code: '330112', name: '临安区', validFrom: untilLinAn, validTo: null, successors: [] },
  { code: '330113', name: '临平区', validFrom: until2021, validTo: null, successors: [] },
  { code: '330114', name: '钱塘区', validFrom: until2021, validTo: null, successors: [] },
  { code: '330122', name: '桐庐县', validFrom: null, validTo: null, successors: [] },
  { code: '330127', name: '淳安县', validFrom: null, validTo: null, successors: [] },
  { code: '330182', name: '建德市', validFrom: null, validTo: null, successors: [] },
] as const satisfies readonly DivisionPeriod[]
