import { catalogue } from '#shared/platform/http/problem.ts'

/** What may go wrong with an invitation, beside the common problems and those of an own entry. */
export const invitationProblems = catalogue(
  {
    'invitation-closed': {
      status: 409,
      title: '这份邀请已经不能再用',
      mend: '它已被用过、拒绝、撤回或到期。想加入的话，可以不用邀请，直接在“我的”页登记。',
    },
  },
  {
    'invitation-closed': {
      title: 'This invitation cannot be used any more',
      mend: 'It has been used, refused or taken back, or has run out. To join, you need no invitation: go to the page “My profile”.',
    },
  },
)
