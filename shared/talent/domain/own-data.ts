/** The parts of everything that is kept about a person, in the order in which they are read out. */
export const dataParts = [
  'account',
  'sessions',
  'organisations',
  'profile',
  'consents',
  'consentRecords',
  'exclusions',
  'invitations',
  'evidence',
  'passports',
  'contact',
  'introductions',
  'searches',
  'listings',
  'fairs',
  'looks',
  'acts',
  'messages',
] as const
export type DataPart = (typeof dataParts)[number]

/** A part has one or many entries. What is an entry is told by the part; secrets and keys of the store are never in it. */
export type DataEntry = Readonly<Record<string, unknown>>
