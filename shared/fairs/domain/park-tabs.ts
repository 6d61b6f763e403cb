/** How a park looks at its own fairs: announced and not over, not announced yet, over, given up before the announcement. */
export const parkTabs = ['upcoming', 'drafts', 'past', 'dropped'] as const
export type ParkTab = (typeof parkTabs)[number]
