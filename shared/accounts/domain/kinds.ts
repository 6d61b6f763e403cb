import { type KeyScope, type OrganisationKind, organisationKinds } from '#shared/platform/http/principal.ts'

/** How a posting account is classed (2025 年五部门通知: accounts are told apart by the service they give). */
export const serviceClasses = ['commercial', 'public', 'own'] as const
export type ServiceClass = (typeof serviceClasses)[number]

export const serviceClassNames = {
  commercial: '经营性招聘服务',
  public: '公共招聘服务',
  own: '用人单位自主招聘',
} as const satisfies Record<ServiceClass, string>

type KindRule = {
  readonly name: string
  /** Who this is, for whoever registers. */
  readonly hint: string
  /** The classes it may be in; the first is proposed. */
  readonly serviceClasses: readonly ServiceClass[]
  /** Classes that are 职业中介活动 and need the HR-service licence (人力资源市场暂行条例 18; fairs too: Order 50 art. 5). */
  readonly licenceFor: readonly ServiceClass[]
  /** What its API keys may be given. */
  readonly keyScopes: readonly KeyScope[]
  /** Where its members begin after signing in. */
  readonly desk: string
  /** Whether anyone may register one. The bureau's own organisations are set up by its operator. */
  readonly registers: boolean
}

/** What is different from kind to kind. A new rule by kind is a column here. */
const kinds = {
  employer: {
    name: '用人单位',
    hint: '为本单位招用技能人才',
    serviceClasses: ['own'],
    licenceFor: [],
    keyScopes: ['demand:write', 'demand:read', 'talent:search'],
    desk: '/employer',
    registers: true,
  },
  agency: {
    name: '人力资源服务机构',
    hint: '受用人单位委托招聘、查找已同意公开的人才',
    serviceClasses: ['commercial', 'public'],
    licenceFor: ['commercial'],
    keyScopes: ['demand:write', 'demand:read', 'talent:search', 'fairs:write'],
    desk: '/agency',
    registers: true,
  },
  association: {
    name: '行业协会（学会）',
    hint: '登记并通过核验；为会员集体开户的功能随后开通',
    serviceClasses: ['public'],
    licenceFor: [],
    keyScopes: ['demand:read'],
    desk: '/account/organisation',
    registers: true,
  },
  park: {
    name: '人力资源服务产业园',
    hint: '举办招聘会：公布、改期、取消，公众可以订阅日程',
    serviceClasses: ['public', 'commercial'],
    licenceFor: ['commercial'],
    keyScopes: ['demand:write', 'demand:read', 'fairs:write'],
    desk: '/park',
    registers: true,
  },
  bureau: {
    name: '人力社保部门',
    hint: '核验单位、审核岗位',
    serviceClasses: ['public'],
    licenceFor: [],
    keyScopes: ['review'],
    desk: '/bureau',
    registers: false,
  },
} as const satisfies Record<OrganisationKind, KindRule>

export type RegistrableKind = Exclude<OrganisationKind, 'bureau'>
export const registrableKinds: readonly RegistrableKind[] = organisationKinds.filter(
  (kind): kind is RegistrableKind => kinds[kind].registers,
)

/** The rule of a kind, with the widest types. */
export function kindRule(kind: OrganisationKind): KindRule {
  return kinds[kind]
}
