import { consents, type Talent } from './talent.ts'

/** The first text of the consent to statistics that names the year of birth. */
const namedSince = 2

/**
 * An entry without the year of birth, unless the person agrees to be counted by a text that names it: it is kept for that alone
 * (个人信息保护法 6, 14), and gone as soon as it is withdrawn (47).
 */
export function withBirthYearAgreed<Entry extends Talent>(talent: Entry): Entry {
  const { profile } = talent
  const agreed = consents(talent, 'statistics') && Number(talent.consents.statistics?.textVersion) >= namedSince
  if (profile?.birthYear === undefined || agreed) return talent
  const { birthYear: _, ...rest } = profile
  return { ...talent, profile: rest }
}
