import { VacancyContent } from '#shared/demand/domain/vacancy.ts'

/** A complete, lawful ad; tests change a field. */
export function contentOf(change: Partial<Record<keyof VacancyContent, unknown>> = {}): VacancyContent {
  return VacancyContent.parse({
    title: '数控车工',
    occupationCode: '6-18-01-01',
    levelFloor: 'intermediate',
    mustSkills: ['看懂零件图', 'FANUC 系统编程'],
    headcount: 3,
    pay: { min: 700_000, max: 1_000_000, period: 'month' },
    shift: '两班倒',
    district: '330109',
    address: '市心北路 1 号',
    duties: '操作数控车床加工轴类零件，完成首件检验，填写工序记录。',
    conditions: '两年以上同类设备操作经验，服从排班。',
    validUntil: '2027-01-15',
    ...change,
  })
}

export const today: string = '2026-12-01'
