import { language } from '#shared/kernel/language.ts'
import { districtName } from '#shared/reference/districts.ts'
import { levelName } from '#shared/reference/levels.ts'
import type { Post } from '../facts.ts'
import { type ConditionId, conditions } from '../lexicon/conditions.ts'
import { licenceName, type licences } from '../lexicon/licences.ts'
import { posts } from '../lexicon/posts.ts'

/** The names of the lexicon as a reader is shown them. The lexicon's own are Chinese, since texts are read by them. Unknown ids are their own names. */

export function shownCondition(id: string): string {
  return inEnglish(conditionsInEnglish, id) ?? conditions.find((condition) => condition.id === id)?.name ?? id
}

export function shownPost(id: string): string {
  return inEnglish(postsInEnglish, id) ?? posts.find((post) => post.id === id)?.name ?? id
}

/** What a stretch of searched words was taken for. Trades and skills have Chinese names alone. */
export function shownConcept({ kind, id, name }: { readonly kind: string; readonly id: string; readonly name: string }): string {
  return concepts[kind]?.(id) ?? name
}

export function shownLicence(id: string): string {
  return inEnglish(licencesInEnglish, id) ?? licenceName(id)
}

const concepts: Readonly<Record<string, (id: string) => string>> = {
  place: districtName,
  level: levelName,
  licence: shownLicence,
  condition: shownCondition,
}

function inEnglish(names: Readonly<Record<string, string>>, id: string): string | undefined {
  return language() === 'en' ? names[id] : undefined
}

const conditionsInEnglish = {
  night: 'night shifts',
  liveIn: 'living in',
  heights: 'work at heights',
  early: 'starting before dawn',
  onCall: 'being on call',
  field: 'field work and business trips',
  pets: 'homes with cats or dogs',
  cold: 'work in cold stores',
} as const satisfies Readonly<Record<ConditionId, string>>

const postsInEnglish = {
  hands: 'hands-on work',
  managing: 'management',
  selling: 'sales',
  teaching: 'teaching and training',
  designing: 'design and development',
  watching: 'watch-keeping',
} as const satisfies Readonly<Record<Post, string>>

const licencesInEnglish = {
  lowVoltage: 'Special operations permit (low-voltage electrician)',
  highVoltage: 'Special operations permit (high-voltage electrician)',
  electricExplosion: 'Special operations permit (explosion-proof electrics)',
  welding: 'Special operations permit (fusion welding and thermal cutting)',
  pressureWelding: 'Special equipment welding certificate',
  heights: 'Special operations permit (work at heights)',
  refrigeration: 'Special operations permit (refrigeration and air conditioning)',
  refrigerationInstallation: 'Special operations permit (installing and repairing refrigeration and air conditioning)',
  refrigerationOperation: 'Special operations permit (operating refrigeration and air conditioning)',
  hazardousProcess: 'Special operations permit (hazardous chemicals)',
  hazmatHydrogenation: 'Special operations permit (hydrogenation)',
  hazmatChlorination: 'Special operations permit (chlorination)',
  hazmatElectrolysis: 'Special operations permit (chlor-alkali electrolysis)',
  hazmatPolymerisation: 'Special operations permit (polymerisation)',
  hazmatNitration: 'Special operations permit (nitration)',
  hazmatOxidation: 'Special operations permit (oxidation)',
  hazmatPeroxidation: 'Special operations permit (peroxidation)',
  hazmatAmmonia: 'Special operations permit (ammonia synthesis)',
  hazmatSulphonation: 'Special operations permit (sulphonation)',
  hazmatAlkylation: 'Special operations permit (alkylation)',
  hazmatAmination: 'Special operations permit (amination)',
  hazmatPhosgene: 'Special operations permit (phosgene)',
  hazmatFluorination: 'Special operations permit (fluorination)',
  hazmatCracking: 'Special operations permit (cracking)',
  hazmatDiazotisation: 'Special operations permit (diazotisation)',
  hazmatInstruments: 'Special operations permit (chemical process instruments)',
  forklift: 'Special equipment operator’s certificate (forklift, N1)',
  sightseeing: 'Special equipment operator’s certificate (sightseeing vehicle, N2)',
  craneCommand: 'Special equipment operator’s certificate (crane signaller, Q1)',
  crane: 'Special equipment operator’s certificate (crane operator, Q2)',
  lift: 'Special equipment operator’s certificate (lift repair, T)',
  boiler: 'Special equipment operator’s certificate (boiler, G1)',
  pressureVessel: 'Special equipment operator’s certificate (pressure vessel, R)',
  health: 'Health certificate',
  firstAid: 'First-aider’s certificate',
  motherBaby: 'Certificate in mother and baby care',
  infantCare: 'Certificate in infant care',
  driverC1: 'Driving licence C1',
  driverC2: 'Driving licence C2',
  driverB2: 'Driving licence B2',
  driverB1: 'Driving licence B1',
  driverA2: 'Driving licence A2',
  driverA1: 'Driving licence A1',
  freight: 'Road transport qualification (goods)',
  passenger: 'Road transport qualification (passengers)',
  rideHailing: 'Ride-hailing driver’s certificate',
  dangerousGoods: 'Road transport qualification (dangerous goods)',
  drone: 'Civil drone operator’s licence',
  droneBeyondSight: 'Civil drone operator’s licence (beyond visual line of sight)',
  constructionSpecial: 'Special operations permit for construction',
  buildingTowerCrane: 'Special operations permit for construction (tower crane operator)',
  buildingScaffold: 'Special operations permit for construction (scaffolder)',
  buildingRigging: 'Special operations permit for construction (rigger and signaller)',
  buildingHoist: 'Special operations permit for construction (hoist operator)',
  fireFacility: 'Fire-protection system operator’s certificate',
  guard: 'Security guard’s certificate',
  coach: 'Driving instructor’s certificate',
  teacher: 'Teacher’s qualification',
  nurse: 'Nurse’s licence to practise',
  pharmacist: 'Licensed pharmacist’s certificate',
  foodSafety: 'Food safety manager’s certificate',
} as const satisfies Readonly<Record<(typeof licences)[number]['id'], string>>
