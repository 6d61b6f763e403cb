/** Words that several trades share, listed on purpose. Each is a vote for all of them, divided; the neighbours decide. */
export const ambiguous: readonly { readonly words: string; readonly trades: string }[] = []
