import type { TalentTexts, VacancyTexts } from '#shared/matching/texts.ts'

/** A person who has said nothing. */
export const silent: TalentTexts = {
  occupations: [],
  level: null,
  certificates: [],
  skills: [],
  years: null,
  districts: [],
  expectPayMin: null,
  available: null,
  text: '',
  refusals: [],
}

/** A vacancy that asks for nothing. */
export const blank: VacancyTexts = {
  title: '',
  occupationCode: null,
  minLevel: null,
  mustSkills: [],
  niceSkills: [],
  certificates: [],
  district: null,
  payMin: null,
  payMax: null,
  shift: '',
  text: '',
}
