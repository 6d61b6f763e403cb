/** Below this path of the published bucket snapshots are kept, and no longer than so many days: each night makes a new one. */
export const snapshotPrefix = 'snapshots'
export const snapshotDays = 30
