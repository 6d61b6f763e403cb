export type RetiredEdition = '1999' | '2015'

/** A code that an older edition gave to an occupation which the 2022 edition numbers otherwise. */
export type RetiredOccupation = {
  readonly edition: RetiredEdition
  readonly code: string
  readonly name: string
  readonly successor: string
}

/**
 * Codes of older editions that are still met, on certificates and in the national standards issued before 2022. Under 2015 stand also the
 * occupations that were announced between the editions and numbered in that scheme.
 */
export const retiredOccupations = [
  { edition: '1999', code: '6-04-02-05', name: '焊工', successor: '6-18-02-04' },
  { edition: '2015', code: '2-02-07-13', name: '智能制造工程技术人员', successor: '2-02-38-05' },
  { edition: '2015', code: '2-02-09-06', name: '集成电路工程技术人员', successor: '2-02-38-09' },
  { edition: '2015', code: '2-02-10-09', name: '人工智能工程技术人员', successor: '2-02-38-01' },
  { edition: '2015', code: '2-02-10-10', name: '物联网工程技术人员', successor: '2-02-38-02' },
  { edition: '2015', code: '2-02-10-11', name: '大数据工程技术人员', successor: '2-02-38-03' },
  { edition: '2015', code: '2-02-10-12', name: '云计算工程技术人员', successor: '2-02-38-04' },
  { edition: '2015', code: '2-02-10-13', name: '工业互联网工程技术人员', successor: '2-02-38-06' },
  { edition: '2015', code: '2-02-10-14', name: '虚拟现实工程技术人员', successor: '2-02-38-07' },
  { edition: '2015', code: '2-02-10-15', name: '区块链工程技术人员', successor: '2-02-38-08' },
  { edition: '2015', code: '2-02-30-11', name: '数字化管理师', successor: '2-06-07-13' },
  { edition: '2015', code: '3-01-01-06', name: '城市管理网格员', successor: '3-01-04-02' },
  { edition: '2015', code: '3-02-02-00', name: '保卫管理员', successor: '3-02-02-01' },
  { edition: '2015', code: '4-02-07-10', name: '网约配送员', successor: '4-10-08-01' },
  { edition: '2015', code: '4-05-06-02', name: '信用管理师', successor: '4-07-02-04' },
  { edition: '2015', code: '4-10-01-02', name: '育婴员', successor: '4-10-01-01' },
  { edition: '2015', code: '4-13-04-03', name: '游泳救生员', successor: '4-14-05-03' },
  { edition: '2015', code: '4-13-05-03', name: '电子竞技运营师', successor: '4-14-05-06' },
  { edition: '2015', code: '4-13-99-01', name: '电子竞技员', successor: '4-14-05-07' },
  { edition: '2015', code: '4-13-99-02', name: '在线学习服务师', successor: '4-13-04-01' },
  { edition: '2015', code: '4-14-01-04', name: '社群健康助理员', successor: '4-14-04-04' },
  { edition: '2015', code: '4-99-00-00', name: '无人机驾驶员', successor: '4-02-04-06' },
  { edition: '2015', code: '5-05-01-00', name: '农业技术员', successor: '5-05-01-01' },
  { edition: '2015', code: '6-20-99-00', name: '增材制造设备操作员', successor: '6-18-01-13' },
  { edition: '2015', code: '6-30-99-00', name: '工业机器人系统操作员', successor: '6-31-07-03' },
  { edition: '2015', code: '6-31-01-10', name: '工业机器人系统运维员', successor: '6-31-07-01' },
] as const satisfies readonly RetiredOccupation[]
