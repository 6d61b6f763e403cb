/** The tables, by trust (design: one truth, one writer). The local system and the infrastructure create them from these rows. */
export type TableName = 'accounts' | 'talent' | 'contacts' | 'market' | 'ledger' | 'messages' | 'public'

export type IndexName = 'byOrganisation' | 'byState' | 'byPerson' | 'byName' | 'byChange'

export type TableDefinition = {
  /** What it holds, in a sentence for whoever reads the console. */
  readonly holds: string
  /** Secondary indexes. Index N has the string attributes `<N>Pk` and `<N>Sk` and projects everything. */
  readonly indexes: readonly IndexName[]
  /** New and old images go to the functions that have the right `s`. */
  readonly stream: boolean
}

/** Every table has the string keys `pk` and `sk`, and `expiresAt` (epoch seconds) as its TTL attribute. */
export const tables = {
  accounts: {
    holds: '单位、成员、核验、会话、密钥、幂等记录',
    indexes: ['byOrganisation', 'byState', 'byPerson', 'byName'],
    stream: false,
  },
  talent: {
    holds: '技能人才档案、证书、同意与撤回、隐藏名单、协会的邀请；不含联系方式',
    indexes: ['byState', 'byOrganisation'],
    stream: true,
  },
  contacts: { holds: '姓名、电话、邮箱，只有保管库可读', indexes: [], stream: false },
  market: { holds: '岗位、委托、引荐、招聘会', indexes: ['byOrganisation', 'byState', 'byPerson'], stream: true },
  ledger: { holds: '只增不改的操作与查阅记录', indexes: ['byOrganisation'], stream: false },
  messages: { holds: '待发与已收消息', indexes: ['byPerson'], stream: true },
  public: { holds: '已公布的内容，仅此而已', indexes: ['byState', 'byChange'], stream: false },
} as const satisfies Record<TableName, TableDefinition>

export const tableNames: readonly TableName[] = Object.keys(tables) as TableName[]
