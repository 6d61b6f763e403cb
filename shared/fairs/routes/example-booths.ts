/** Examples of what is sent about booths, as documentation and tests show them. */

export const examplePosts = [{ vacancyId: 'vac_01JDK0000000000000000000AA', headcount: 2 }] as const

export const exampleOrganisationId = 'org_01JDK0000000000000000000AA'

/** The plan of the example fair: sixty booths, all dates before its start. */
export const examplePlan = {
  rev: 0,
  rows: [
    { hall: '一楼大厅', row: 'A', count: 20, aisleAfter: [10] },
    { hall: '一楼大厅', row: 'B', count: 20, aisleAfter: [10] },
    { hall: '一楼大厅', row: 'C', count: 20, aisleAfter: [10], zone: '焊接专区', trades: ['电焊工'] },
  ],
  schedule: {
    opensAt: '2026-12-15T01:00:00.000Z',
    closesAt: '2027-01-06T09:00:00.000Z',
    cancelUntil: '2027-01-07T09:00:00.000Z',
    confirmUntil: '2027-01-07T09:00:00.000Z',
  },
  rules: { sessionsPerMonth: 2, adjacentSessions: true, acceptHours: 24 },
} as const
