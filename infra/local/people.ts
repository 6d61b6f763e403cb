/** Someone who can sign in with one click on the local system. The seed gives them their organisations and profiles. */
export type Person = {
  /** The subject of their tokens. */
  readonly sub: string
  readonly name: string
  readonly role: string
  /** One line on what they can try. */
  readonly who: string
}

export const people = [
  { sub: 'talent', name: '沈知行', role: '技能人才', who: '焊工，有档案、证书和求职意愿' },
  { sub: 'employer-admin', name: '陆闻溪', role: '用人单位 · 管理员', who: '发布岗位、查看匹配、邀请同事' },
  { sub: 'employer-member', name: '程望舒', role: '用人单位 · 成员', who: '同一单位的招聘专员' },
  { sub: 'agency', name: '苏砚秋', role: '人力资源机构', who: '受托查找已同意的人才、代发岗位' },
  { sub: 'association', name: '顾长风', role: '行业协会', who: '上传会员名册、看邀请结果' },
  { sub: 'park', name: '江晚晴', role: '人力资源服务产业园', who: '举办招聘会，编制并提交公报' },
  { sub: 'park-colleague', name: '谢竹筠', role: '人力资源服务产业园 · 同事', who: '发布同事提交的公报' },
  { sub: 'bureau-reviewer', name: '叶清和', role: '人社部门 · 审核', who: '核验单位、审核岗位' },
  { sub: 'bureau-head', name: '宋怀瑾', role: '人社部门 · 负责人', who: '作出决定、调整参数' },
] as const satisfies readonly Person[]

const newcomer = 'new-'

/** The subject of someone who is not seeded and typed their name: the name itself, so the same name is the same person again. */
export function newcomerOf(name: string): string {
  return `${newcomer}${Buffer.from(name.trim()).toString('base64url')}`
}

/** Who has this subject; `undefined` for a subject that this issuer does not know. */
export function personOf(sub: string): Pick<Person, 'sub' | 'name'> | undefined {
  const seeded = people.find((person) => person.sub === sub)
  if (seeded !== undefined) return seeded
  const name = sub.startsWith(newcomer) ? Buffer.from(sub.slice(newcomer.length), 'base64url').toString() : ''
  return name !== '' && newcomerOf(name) === sub ? { sub, name } : undefined
}
