/** The articles that a finding rests on. Names and numbers only: readers look the text up in the law. */
export type Statute = {
  readonly law: string
  /** 第二十四条; absent where the document has no numbered articles. */
  readonly article?: string
}

export const statutes = {
  equalWork: { law: '就业促进法', article: '第三条' },
  noDiscrimination: { law: '就业促进法', article: '第二十六条' },
  women: { law: '就业促进法', article: '第二十七条' },
  ethnicGroups: { law: '就业促进法', article: '第二十八条' },
  disabled: { law: '就业促进法', article: '第二十九条' },
  carriers: { law: '就业促进法', article: '第三十条' },
  rural: { law: '就业促进法', article: '第三十一条' },
  agencies: { law: '就业促进法', article: '第四十一条' },
  womensRights: { law: '妇女权益保障法', article: '第四十三条' },
  disabledRights: { law: '残疾人保障法', article: '第三十八条' },
  labourEquality: { law: '劳动法', article: '第十二条' },
  minimumWage: { law: '劳动法', article: '第四十八条' },
  noDeposits: { law: '劳动合同法', article: '第九条' },
  freeMovement: { law: '人力资源市场暂行条例', article: '第十一条' },
  truthful: { law: '人力资源市场暂行条例', article: '第二十四条' },
  /** 人力资源社会保障部等五部门 2025 年 12 月: the elements of an ad, no 高薪、保录, the source of a re-post. */
  notice: { law: '关于规范网络平台招聘类信息发布的通知' },
  /** Not law: the site's own rule that contact is given in an introduction only. */
  house: { law: '本平台发布规则' },
} as const satisfies Readonly<Record<string, Statute>>

/** 《就业促进法》第三条. */
export function citation({ law, article = '' }: Statute): string {
  return `《${law}》${article}`
}
