import { bilingual } from '#shared/kernel/language.ts'
import { type KeyScope, type OrganisationKind, organisationKinds } from '#shared/platform/http/principal.ts'

/** How a posting account is classed (2025 年五部门通知: accounts are told apart by the service they give). */
export const serviceClasses = ['commercial', 'public', 'own'] as const
export type ServiceClass = (typeof serviceClasses)[number]

export const serviceClassNames: Readonly<Record<ServiceClass, string>> = bilingual(
  { commercial: '经营性招聘服务', public: '公共招聘服务', own: '用人单位自主招聘' },
  { commercial: 'Commercial recruitment service', public: 'Public recruitment service', own: 'Employer recruiting for itself' },
)

export const kindNames: Readonly<Record<OrganisationKind, string>> = bilingual(
  {
    employer: '用人单位',
    agency: '人力资源服务机构',
    association: '行业协会（学会）',
    park: '人力资源服务产业园',
    bureau: '人力社保部门',
  },
  {
    employer: 'Employer',
    agency: 'HR agency',
    association: 'Industry association',
    park: 'HR service park',
    bureau: 'Human resources bureau',
  },
)

/** Who this is, for whoever registers. */
export const kindHints: Readonly<Record<OrganisationKind, string>> = bilingual(
  {
    employer: '为本单位招用技能人才',
    agency: '受用人单位委托招聘、查找已同意公开的人才',
    association: '为会员集体开户：上传名册，由每位会员自己决定是否登记',
    park: '举办招聘会，定期发布供求公报；公众可以订阅',
    bureau: '核验单位、审核岗位',
  },
  {
    employer: 'Recruits skilled workers for itself',
    agency: 'Recruits on the mandate of employers and searches the people who agreed to be found',
    association: 'Invites its members together: it uploads a roster, and each member decides whether to join',
    park: 'Runs job fairs and publishes bulletins of supply and demand regularly; the public can subscribe to both',
    bureau: 'Verifies organisations and reviews vacancies',
  },
)

type KindRule = {
  /** The classes it may be in; the first is proposed. */
  readonly serviceClasses: readonly ServiceClass[]
  /** Classes that are 职业中介活动 and need the HR-service licence (人力资源市场暂行条例 18; fairs too: Order 50 art. 5). */
  readonly licenceFor: readonly ServiceClass[]
  /** Whether some of the kind send their own workers to others, which is licensed by itself (劳动合同法 57). */
  readonly mayDispatch: boolean
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
    serviceClasses: ['own'],
    licenceFor: [],
    mayDispatch: true,
    keyScopes: ['demand:write', 'demand:read', 'talent:search'],
    desk: '/employer',
    registers: true,
  },
  agency: {
    serviceClasses: ['commercial', 'public'],
    licenceFor: ['commercial'],
    mayDispatch: true,
    keyScopes: ['demand:write', 'demand:read', 'talent:search', 'fairs:write'],
    desk: '/agency',
    registers: true,
  },
  association: {
    serviceClasses: ['public'],
    licenceFor: [],
    mayDispatch: false,
    keyScopes: ['demand:read'],
    desk: '/association',
    registers: true,
  },
  park: {
    serviceClasses: ['public', 'commercial'],
    licenceFor: ['commercial'],
    mayDispatch: false,
    keyScopes: ['demand:write', 'demand:read', 'fairs:write', 'bulletins:write'],
    desk: '/park',
    registers: true,
  },
  bureau: {
    serviceClasses: ['public'],
    licenceFor: [],
    mayDispatch: false,
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
