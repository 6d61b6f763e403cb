import { bilingual } from '#shared/kernel/language.ts'
import type { VacancyContent } from './vacancy.ts'

/** The fields of an ad in the order of the page, with their names. Remarks, findings and changes point at them. */
export const fields: Readonly<Record<FieldName, string>> = bilingual(
  {
    title: '岗位名称',
    occupationCode: '职业分类',
    levelFloor: '技能等级',
    headcount: '招聘人数',
    pay: '基本薪酬',
    shift: '班次',
    district: '工作区县',
    address: '详细地址',
    duties: '工作内容',
    conditions: '招聘条件',
    mustSkills: '必备技能',
    niceSkills: '加分技能',
    certificates: '证书要求',
    validUntil: '有效期至',
    lawfulBasis: '法定依据',
  } satisfies Record<FieldName, string>,
  {
    title: 'Job title',
    occupationCode: 'Occupation',
    levelFloor: 'Skill level',
    headcount: 'Number of people',
    pay: 'Basic pay',
    shift: 'Shift',
    district: 'District of work',
    address: 'Address',
    duties: 'Duties',
    conditions: 'Conditions',
    mustSkills: 'Required skills',
    niceSkills: 'Desirable skills',
    certificates: 'Certificates',
    validUntil: 'Valid until',
    lawfulBasis: 'Legal basis',
  },
)

/** What a reader of the ad sees. Its poster's word on how it is read is none of them. */
export type FieldName = Exclude<keyof VacancyContent, 'corrections'>
export const fieldNames = Object.keys(fields) as readonly FieldName[]

/** The field that a JSON pointer into the content points at or into: `/pay/min` → pay. */
export function fieldOf(pointer: string): FieldName | undefined {
  const name = pointer.split('/')[1]
  return fieldNames.find((field) => field === name)
}

/** The fields whose values differ, in the order of the page. What is absent equals what is empty. */
export function changedFields(before: VacancyContent, after: VacancyContent): readonly FieldName[] {
  return fieldNames.filter((field) => canonical(before[field]) !== canonical(after[field]))
}

function canonical(value: unknown): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return ''
  if (Array.isArray(value)) return JSON.stringify(value)
  if (typeof value === 'object' && value !== null) {
    return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  }
  return String(value)
}
