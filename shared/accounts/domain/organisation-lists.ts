import { bilingual } from '#shared/kernel/language.ts'

/** The bureau's lists of organisations. `due` are the verified that have run out or will within a month. */
export const organisationLists = ['waiting', 'due', 'verified', 'rejected', 'suspended'] as const
export type OrganisationList = (typeof organisationLists)[number]

export const organisationListNames: Readonly<Record<OrganisationList, string>> = bilingual(
  { waiting: '待核验', due: '待复核', verified: '已核验', rejected: '待补正', suspended: '已暂停' },
  {
    waiting: 'To be verified',
    due: 'To be verified again',
    verified: 'Verified',
    rejected: 'To be corrected',
    suspended: 'Suspended',
  },
)
