import type { ProblemCatalogue } from '#shared/platform/http/problem.ts'
import { invitationDays, limits } from './people.ts'
import { verificationPolicy } from './verification.ts'

/** What can go wrong with accounts, as users are told it. */
export const signInProblems = {
  'sign-in-failed': {
    status: 401,
    title: '登录没有完成',
    mend: '可能是中途取消、页面放置太久，或登录链接被用过。请重新登录；账号、密码和手机号的问题由统一身份认证处理，本站不保存密码。',
  },
  'issuer-unavailable': {
    status: 503,
    title: '统一身份认证暂时连不上',
    mend: '登录由统一身份认证提供，它现在没有回应。请过几分钟再试；不登录也可以找岗位、看招聘会。',
  },
} as const satisfies ProblemCatalogue

export const registrationProblems = {
  'uscc-taken': {
    status: 409,
    title: '这个统一社会信用代码已经登记',
    mend: '如果这是您的单位，请向本单位管理员索取邀请链接加入；如认为被他人冒用，请联系人力社保部门。',
  },
  'too-many-organisations': {
    status: 422,
    title: '加入的单位太多',
    mend: `每人最多加入 ${limits.organisationsOfPerson} 个单位，请先退出不再使用的单位。`,
  },
  'kind-fixed': { status: 422, title: '单位种类不能更改', mend: '种类登记后不变；如果选错了，请用正确的种类重新登记一个单位。' },
} as const satisfies ProblemCatalogue

export const membershipProblems = {
  'last-admin': { status: 409, title: '单位至少要有一名管理员', mend: '请先把另一名成员设为管理员，再移出或降级这名管理员。' },
  'invitation-invalid': {
    status: 410,
    title: '邀请链接无效',
    mend: `链接可能没有复制完整、已被使用、已被撤回，或超过了 ${invitationDays} 天。请向单位管理员索取新的链接。`,
  },
  'already-member': { status: 409, title: '您已经是这个单位的成员', mend: '无需再次加入，请在“账号”页切换到这个单位。' },
  'too-many-members': {
    status: 422,
    title: '成员已满',
    mend: `一个单位最多 ${limits.membersOfOrganisation} 名成员，请先移出不再使用的成员。`,
  },
  'too-many-organisations': registrationProblems['too-many-organisations'],
  'too-many-invitations': {
    status: 422,
    title: '未使用的邀请太多',
    mend: `一个单位最多同时有 ${limits.openInvitations} 份未使用的邀请，请先撤回一些。`,
  },
} as const satisfies ProblemCatalogue

export const keyProblems = {
  'key-expiry': { status: 422, title: '到期日不合要求', mend: '到期日须在明天到一年之内。' },
  'scope-not-allowed': { status: 422, title: '本类单位不能使用所选权限', mend: '请去掉不适用的权限后重试。' },
  'too-many-keys': { status: 422, title: '密钥太多', mend: `一个单位最多 ${limits.keys} 把密钥，请先吊销不再使用的密钥。` },
} as const satisfies ProblemCatalogue

export const verificationProblems = {
  'nothing-to-decide': { status: 409, title: '这个单位现在不需要核验', mend: '它已被处理，或还没有到复核时间。请领取下一件。' },
  'in-other-hands': {
    status: 409,
    title: '另一名审核员正在处理这个单位',
    mend: `请领取下一件；对方 ${verificationPolicy.leaseMinutes} 分钟内不作决定，它会回到队列。`,
  },
  'remarks-missing': { status: 422, title: '退回须写明理由', mend: '请至少在一项旁边写明哪里不对、怎样修改，申请单位会照此补正。' },
  'already-suspended': { status: 409, title: '这个单位已经暂停', mend: '请刷新页面查看暂停的时间和理由。' },
  'not-suspended': { status: 409, title: '这个单位没有被暂停', mend: '请刷新页面查看现在的状态。' },
  'not-suspendable': { status: 409, title: '人力社保部门的单位不能暂停', mend: '需要停用某名工作人员时，请由负责人移出该成员。' },
} as const satisfies ProblemCatalogue
