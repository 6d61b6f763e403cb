/** How a park looks at its own fairs: announced and not over, over, not announced yet, given up before the announcement. */
export const parkTabs = ['upcoming', 'past', 'drafts', 'dropped'] as const
export type ParkTab = (typeof parkTabs)[number]
