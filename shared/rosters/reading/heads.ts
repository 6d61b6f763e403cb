import type { RosterColumn } from '../domain/columns.ts'

/** How people head the columns of a list of members, without spaces, brackets and signs. The first of each is the template's. */
export const heads: Readonly<Record<RosterColumn, readonly string[]>> = {
  name: ['姓名', '名字', '会员姓名', '员工姓名', '人员姓名', '职工姓名', '本人姓名', 'name'],
  phone: ['手机号', '手机', '手机号码', '电话', '电话号码', '联系电话', '联系方式', '移动电话', '本人手机', '手机电话', 'phone', 'mobile'],
  trade: ['工种', '职业', '工种名称', '职业工种', '职业名称', '岗位工种', '从事工种', '岗位', 'trade'],
  level: ['等级', '技能等级', '级别', '职业等级', '技术等级', '职业资格等级', '等级自报', '现有等级', 'level'],
  note: ['备注', '说明', '备注说明', 'note', 'remark', 'remarks'],
}

/** Heads under which identity numbers stand: such a column is never taken (个人信息保护法 6, 19). */
export const idHeads: RegExp = /身份证|证件号|公民身份|居民身份|idcard|identity/i

/** The line above the heads of the template, which says its version. */
export const versionLine: RegExp = /会员名单模板.{0,4}第\s*(\d{1,3})\s*版/

export function titleOfTemplate(version: number): string {
  return `匠才会员名单模板（第 ${version} 版）`
}
