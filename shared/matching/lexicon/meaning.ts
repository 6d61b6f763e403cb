/** What a wording stands for. */
export type MeaningKind =
  | 'trade' // names a trade
  | 'hint' // belongs to its shop floor
  | 'against' // shows that the trade's name means something else here
  | 'skill'
  | 'licence'
  | 'licenceInCertificate'
  | 'shield' // is something else than the shorter words in it
  | 'honour' // sounds like a level and is none
  | 'place'
  | 'bound'
  | 'levelInCertificate'
  | 'levelInText'
  | 'mood'
  | 'friend'
  | 'turn'
  | 'asked'
  | 'refused'
  | 'accepted'
  | 'post'
  | 'wanted'
  | 'cue'

export type Meaning = {
  readonly kind: MeaningKind
  /** The id of the trade, skill, licence, division, level, condition, post, mood or cue. */
  readonly id: string
  /** How many entries share the wording: a word that several trades share is a vote for each of them, divided. */
  readonly shared: number
}
