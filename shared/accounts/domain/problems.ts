import { catalogue } from '#shared/platform/http/problem.ts'
import { invitationDays, limits } from './people.ts'
import { verificationPolicy } from './verification.ts'

/** What can go wrong with accounts, as users are told it. */
export const registrationProblems = catalogue(
  {
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
    'licence-wrong': { status: 422, title: '许可证的有效期有误', mend: '请照许可证修改下列各项后重试。' },
  },
  {
    'uscc-taken': {
      title: 'This unified social credit code is registered already',
      mend: 'If this is your organisation, ask its administrator for an invitation link. If you think somebody else is using your code, contact the human resources bureau.',
    },
    'too-many-organisations': {
      title: 'You belong to too many organisations',
      mend: `A person can join ${limits.organisationsOfPerson} organisations at most; please leave one that you no longer need.`,
    },
    'kind-fixed': {
      title: 'The kind of an organisation cannot be changed',
      mend: 'It stays as it was registered. If it is wrong, please register another organisation of the right kind.',
    },
    'licence-wrong': {
      title: 'The end of a licence is not right',
      mend: 'Please correct the entries listed below by the licence, then try again.',
    },
  },
)

export const membershipProblems = {
  ...catalogue(
    {
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
      'too-many-invitations': {
        status: 422,
        title: '未使用的邀请太多',
        mend: `一个单位最多同时有 ${limits.openInvitations} 份未使用的邀请，请先撤回一些。`,
      },
    },
    {
      'last-admin': {
        title: 'An organisation needs at least one administrator',
        mend: 'First make another member an administrator, then remove this one or make them a member.',
      },
      'invitation-invalid': {
        title: 'This invitation link does not work',
        mend: `Perhaps it was not copied whole, was used or withdrawn, or is older than ${invitationDays} days. Please ask an administrator of the organisation for a new one.`,
      },
      'already-member': {
        title: 'You are a member of this organisation already',
        mend: 'There is no need to join again; choose the organisation on the page “Account”.',
      },
      'too-many-members': {
        title: 'There is no room for another member',
        mend: `An organisation has ${limits.membersOfOrganisation} members at most; please remove members who are no longer needed.`,
      },
      'too-many-invitations': {
        title: 'Too many invitations are waiting to be used',
        mend: `An organisation can have ${limits.openInvitations} unused invitations at a time; please withdraw some first.`,
      },
    },
  ),
  'too-many-organisations': registrationProblems['too-many-organisations'],
}

export const keyProblems = catalogue(
  {
    'key-expiry': { status: 422, title: '到期日不合要求', mend: '到期日须在明天到一年之内。' },
    'scope-not-allowed': { status: 422, title: '本类单位不能使用所选权限', mend: '请去掉不适用的权限后重试。' },
    'too-many-keys': { status: 422, title: '密钥太多', mend: `一个单位最多 ${limits.keys} 把密钥，请先吊销不再使用的密钥。` },
  },
  {
    'key-expiry': { title: 'The last day of the key is not possible', mend: 'It must lie between tomorrow and a year from now.' },
    'scope-not-allowed': {
      title: 'Your kind of organisation cannot have these permissions',
      mend: 'Leave out the permissions that do not apply and try again.',
    },
    'too-many-keys': {
      title: 'Too many keys',
      mend: `An organisation has ${limits.keys} keys at most; please revoke keys that are no longer used.`,
    },
  },
)

export const verificationProblems = catalogue(
  {
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
  },
  {
    'nothing-to-decide': {
      title: 'There is nothing to decide about this organisation now',
      mend: 'It has been dealt with, or is not yet due. Please take the next one.',
    },
    'in-other-hands': {
      title: 'Another reviewer is working on this organisation',
      mend: `Please take the next one; if your colleague does not decide within ${verificationPolicy.leaseMinutes} minutes, it goes back into the queue.`,
    },
    'remarks-missing': {
      title: 'Reasons are needed to send it back',
      mend: 'Please write beside at least one entry what is wrong and how to correct it; the organisation will go by it.',
    },
    'already-suspended': {
      title: 'This organisation is suspended already',
      mend: 'Reload the page to see since when and why.',
    },
    'not-suspended': { title: 'This organisation is not suspended', mend: 'Reload the page to see how it stands now.' },
    'not-suspendable': {
      title: 'An organisation of the human resources bureau cannot be suspended',
      mend: 'If a member of staff should no longer have access, its head removes that member.',
    },
  },
)
