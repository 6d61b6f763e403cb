/** A profile as a welder might write it, for the API description and the tests made from it. */
export const exampleProfile = {
  trades: [{ title: '电焊工', occupationCode: '6-18-02-04' }],
  level: 'senior',
  certificates: [{ kind: 'specialOperation', name: '熔化焊接与热切割作业', issuedOn: '2024-05-10', expires: '2030-05-09' }],
  skills: ['氩弧焊', '二氧化碳气体保护焊', '看图纸'],
  years: 12,
  districts: ['330109', '330114'],
  expectPay: 900_000,
  availableFrom: '2026-12-15',
  refusals: ['night'],
  text: '做过压力管道和钢结构，单面焊双面成形。',
} as const
