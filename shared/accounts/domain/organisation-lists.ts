/** The bureau's lists of organisations. `due` are the verified that have run out or will within a month. */
export const organisationLists = ['waiting', 'due', 'verified', 'rejected', 'suspended'] as const
export type OrganisationList = (typeof organisationLists)[number]

export const organisationListNames = {
  waiting: '待核验',
  due: '待复核',
  verified: '已核验',
  rejected: '待补正',
  suspended: '已暂停',
} as const satisfies Record<OrganisationList, string>
