/** From which share of the text (percent) two ads are one demand. The figures are printed at /help/matching. */
export const likenessPolicy = {
  /** With the same title and pay in the same division. Texts too short to compare say nothing. */
  samePost: 30,
  /** With near title or pay. */
  smallChanges: 60,
  /** In another division, or by the same poster: who posts twice means two things, unless they are word for word one but for slogans. */
  wordForWord: 85,
  /** Titles of which this share of letter pairs is the same are near. */
  nearTitle: 60,
  /** Pay is near when neither end differs by more than this. */
  nearPay: 15,
  /** Runs of three characters; a text of fewer is too short to compare. */
  shortText: 12,
} as const

/** A cluster takes no more: what is copied more often than this is listed again. */
export const mostCopies = 50
