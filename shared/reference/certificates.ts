import type { CivilDate } from '#shared/kernel/civil-date.ts'
import { dayText } from '#shared/kernel/day-text.ts'
import { bilingual, counted, language } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { levelByLegacyCode, levelName, type SkillLevelKey } from './levels.ts'
import { folded, type Lookup, unknownCode } from './lookup.ts'

/**
 * What is known of a kind of certificate. `number` tells how its number is checked: one of the three published formats; `identity`: the
 * number is the holder's identity number (with or without a T before it) and is therefore not taken down; `free`: no known format.
 * `grades`: it certifies a step of the skill ladder. `expires`: by law it runs out, so a record without a date is incomplete.
 */
export type CertificateKind = {
  readonly name: string
  readonly aliases: readonly string[]
  readonly number: 'qualification' | 'skillLevel' | 'specialGrade' | 'identity' | 'free'
  readonly grades: boolean
  readonly expires: boolean
}

export const certificateKinds = {
  vocationalQualification: {
    name: '职业资格证书',
    aliases: ['国家职业资格证书', '职业资格证'],
    number: 'qualification',
    grades: true,
    expires: false,
  },
  skillLevel: { name: '职业技能等级证书', aliases: ['技能等级证书', '职业技能等级证'], number: 'skillLevel', grades: true, expires: false },
  specialGrade: { name: '特级技师证书', aliases: ['特级技师聘书'], number: 'specialGrade', grades: true, expires: false },
  specificAbility: {
    name: '专项职业能力证书',
    aliases: ['专项能力证书', '专项职业能力考核证书'],
    number: 'free',
    grades: false,
    expires: false,
  },
  specialOperation: {
    name: '特种作业操作证',
    aliases: ['特种作业证', '特种作业人员操作证'],
    number: 'identity',
    grades: false,
    expires: true,
  },
  constructionOperation: {
    name: '建筑施工特种作业操作资格证',
    aliases: ['建筑施工特种作业操作资格证书', '建筑特种作业证'],
    number: 'free',
    grades: false,
    expires: true,
  },
  specialEquipment: {
    name: '特种设备作业人员证',
    aliases: ['特种设备安全管理和作业人员证', '特种设备作业证'],
    number: 'identity',
    grades: false,
    expires: true,
  },
  health: {
    name: '健康证',
    aliases: ['健康证明', '从业人员健康证明', '预防性健康检查合格证'],
    number: 'free',
    grades: false,
    expires: true,
  },
  driving: { name: '驾驶证', aliases: ['机动车驾驶证', '驾照'], number: 'identity', grades: false, expires: true },
  roadTransport: {
    name: '道路运输从业资格证',
    aliases: ['从业资格证', '货运从业资格证', '客运从业资格证', '道路运输从业人员从业资格证'],
    number: 'identity',
    grades: false,
    expires: true,
  },
  other: { name: '其他证书', aliases: ['其他'], number: 'free', grades: false, expires: false },
} as const satisfies Readonly<Record<string, CertificateKind>>

export type CertificateKindKey = keyof typeof certificateKinds

export const certificateKindKeys = Object.keys(certificateKinds) as readonly CertificateKindKey[]

/** The name to show in the language of the request, of a kind by its key or its Chinese name; anything else as it was given. */
export function certificateName(given: string): string {
  const key = certificateKindKeys.find((key) => key === given || certificateKinds[key].name === given)
  if (key === undefined) return given
  return language() === 'en' ? english[key] : certificateKinds[key].name
}

/** The kind by its key, its name or a usual name, exactly. */
export function certificateKindByText(text: string): Lookup<CertificateKindKey> {
  const given = folded(text)
  const key = certificateKindKeys.find((key) => {
    const kind: CertificateKind = certificateKinds[key]
    return folded(key) === given || kind.name === given || kind.aliases.includes(given)
  })
  return key
    ? ok(key)
    : unknownCode(
        text,
        certificateKindKeys.map((code) => ({ code, name: certificateKinds[code].name })),
      )
}

/** What else the record says; a part that is not given is not compared. */
export type CertificateClaims = { readonly level?: SkillLevelKey | undefined; readonly issuedOn?: CivilDate | undefined }

/** A number in its official form, with what can be read from it: the level, the last two digits of the year of issue. */
export type CertificateNumber = { readonly number: string; readonly level?: SkillLevelKey; readonly year?: string }

/** `detail` is the sentence a person reads. */
export type CertificateNumberProblem = {
  readonly kind: 'empty' | 'identity-number' | 'bad-length' | 'bad-letter' | 'bad-part' | 'year-mismatch' | 'level-mismatch'
  readonly detail: string
}

/**
 * Checks the form of a certificate's number and compares year and level with the record. None of the formats has a check digit, so a
 * number in good form may still be false: people verify it against the national register. An identity number is refused for every kind.
 * Formats: 职业资格证书编码规则 (16 digits; Shanghai's 13 are read with 000 before them, as the register does); 职业技能等级证书编码规则
 * (a letter and 21 digits); 特级技师证书 (2 letters and 20 digits).
 */
export function checkCertificateNumber(
  kind: CertificateKindKey,
  text: string,
  claims: CertificateClaims = {},
): Result<CertificateNumber, CertificateNumberProblem> {
  const number = normalised(text)
  const { number: format } = certificateKinds[kind]
  const name = certificateName(kind)
  if (number === '') return fail({ kind: 'empty', detail: sentences.empty(name) })
  if (/^T?\d{17}[\dX]$/.test(number) && plausibleBirth(number.replace('T', '').slice(6, 14))) {
    return fail({ kind: 'identity-number', detail: format === 'identity' ? sentences.identity.unneeded : sentences.identity.instead })
  }
  const read = readers[format](number, name)
  return read.ok ? agreeing(read.value, claims) : read
}

const english = {
  vocationalQualification: 'Vocational qualification',
  skillLevel: 'Skill level certificate',
  specialGrade: 'Special-grade technician certificate',
  specificAbility: 'Specific ability certificate',
  specialOperation: 'Special operations permit',
  constructionOperation: 'Special operations permit for construction',
  specialEquipment: 'Special equipment operator’s certificate',
  health: 'Health certificate',
  driving: 'Driving licence',
  roadTransport: 'Road transport qualification',
  other: 'Other certificate',
} as const satisfies Readonly<Record<CertificateKindKey, string>>

type Reading = Result<CertificateNumber, CertificateNumberProblem>

const readers = {
  qualification: readQualification,
  skillLevel: readSkillLevel,
  specialGrade: readSpecialGrade,
  identity: readFree,
  free: readFree,
} as const satisfies Readonly<Record<CertificateKind['number'], (number: string, name: string) => Reading>>

function readQualification(given: string, name: string): Reading {
  const number = /^\d{13}$/.test(given) ? `000${given}` : given
  const malformed = formFault(number, name, { length: 16, letters: /\D/, of: 'digits' })
  if (malformed) return malformed
  if (number.startsWith('000')) return ok({ number })
  if (!/[0-4]/.test(number.charAt(6))) return part(sentences.qualification.body(name, number.charAt(6)))
  const level = levelByLegacyCode(Number(number[10]))
  if (!level) return part(sentences.qualification.level(name, number.charAt(10)))
  if (number.slice(7, 10) === '000' || number.endsWith('00000')) {
    return part(sentences.qualification.serial(name))
  }
  return ok({ number, level: level.key, year: number.slice(0, 2) })
}

function readSkillLevel(number: string, name: string): Reading {
  const malformed = formFault(number, name, { length: 22, letters: /[^\dA-Z]/, of: 'digitsAndLetters' })
  if (malformed) return malformed
  if (!/^[YS]/.test(number)) return part(sentences.skillLevel.body(name, number.charAt(0)))
  const stray = number.slice(1).search(/\D/)
  if (stray !== -1) return letter(sentences.skillLevel.digit(name, stray + 2, number.charAt(stray + 1)))
  const level = levelByLegacyCode(Number(number[15]))
  if (!level) return part(sentences.skillLevel.level(name, number.charAt(15)))
  return ok({ number, level: level.key, year: number.slice(13, 15) })
}

function readSpecialGrade(number: string, name: string): Reading {
  const malformed = formFault(number, name, { length: 22, letters: /[^\dA-Z]/, of: 'digitsAndLetters' })
  if (malformed) return malformed
  const letters = number.replace(/\d/g, '').length
  if (letters !== 2) return letter(sentences.specialGrade(name, letters))
  return ok({ number, level: 'specialGrade' })
}

function readFree(number: string, name: string): Reading {
  if (number.length > 40) return fail({ kind: 'bad-length', detail: sentences.tooLong(name, number.length) })
  const stray = number.search(/[^\p{Script=Han}\dA-Z()〔〕\-/.]/u)
  return stray === -1 ? ok({ number }) : letter(sentences.stray(name, stray + 1, number.charAt(stray)))
}

function agreeing(read: CertificateNumber, claims: CertificateClaims): Reading {
  if (read.level && claims.level && read.level !== claims.level) {
    return fail({ kind: 'level-mismatch', detail: sentences.otherLevel(levelName(read.level), levelName(claims.level)) })
  }
  if (read.year && claims.issuedOn && claims.issuedOn.slice(2, 4) !== read.year) {
    return fail({ kind: 'year-mismatch', detail: sentences.otherYear(read.year, dayText(claims.issuedOn)) })
  }
  return ok(read)
}

function formFault(
  number: string,
  name: string,
  form: { length: number; letters: RegExp; of: 'digits' | 'digitsAndLetters' },
): Result<never, CertificateNumberProblem> | undefined {
  const stray = number.search(form.letters)
  if (stray !== -1) return letter(sentences[form.of](name, stray + 1, number.charAt(stray)))
  if (number.length === form.length) return undefined
  return fail({ kind: 'bad-length', detail: sentences.length(name, form.length, number.length) })
}

function part(detail: string): Result<never, CertificateNumberProblem> {
  return fail({ kind: 'bad-part', detail })
}

function letter(detail: string): Result<never, CertificateNumberProblem> {
  return fail({ kind: 'bad-letter', detail })
}

function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b]/g, '')
    .toUpperCase()
}

function plausibleBirth(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)
}

const sentences = bilingual(
  {
    empty: (name: string) => `请填写${name}上的编号`,
    identity: {
      unneeded: '这是公民身份号码，平台不登记在证书里；这类证件不必填编号，填发证机关和有效期即可',
      instead: '这是公民身份号码，平台不登记在证书里；请填证书上的编号',
    },
    qualification: {
      body: (name: string, found: string) => `${name}编号第 7 位是鉴定机构类别，只有 0 至 4，这里是 ${found}`,
      level: (name: string, found: string) => `${name}编号第 11 位是等级，只有 1 至 5（5 初级、1 高级技师），这里是 ${found}`,
      serial: (name: string) => `${name}编号的机构序号（第 8 至 10 位）和证书序号（第 12 至 16 位）从 1 编起，不会全是 0`,
    },
    skillLevel: {
      body: (name: string, found: string) => `${name}编号第 1 位是评价机构类别：用人单位 Y，社会培训评价组织 S；这里是 ${found}`,
      digit: (name: string, position: number, found: string) => `${name}编号第 ${position} 位应为数字，这里是“${found}”`,
      level: (name: string, found: string) => `${name}编号第 16 位是等级，只有 1 至 5（5 初级工、1 高级技师），这里是 ${found}`,
    },
    specialGrade: (name: string, letters: number) => `${name}编号由 2 个大写字母和 20 位数字组成，这里有 ${letters} 个字母`,
    tooLong: (name: string, length: number) => `${name}编号最多 40 个字，这里有 ${length} 个`,
    stray: (name: string, position: number, found: string) => `${name}编号第 ${position} 个字“${found}”不该出现在编号里`,
    digits: (name: string, position: number, found: string) => `${name}编号只有数字，第 ${position} 位是“${found}”`,
    digitsAndLetters: (name: string, position: number, found: string) => `${name}编号只有数字和大写字母，第 ${position} 位是“${found}”`,
    length: (name: string, wanted: number, found: number) => `${name}编号应为 ${wanted} 位，这里有 ${found} 位`,
    otherLevel: (inNumber: string, claimed: string) => `编号里的等级是${inNumber}，填写的等级是${claimed}，请核对其中一项`,
    otherYear: (year: string, issuedOn: string) => `编号里的发证年份末两位是 ${year}，填写的发证日期是 ${issuedOn}，请核对其中一项`,
  },
  {
    empty: (name) => `${name}: please give the number printed on it`,
    identity: {
      unneeded:
        'This is an identity number, which we do not take down with certificates; documents of this kind need no number, only the issuer and the date they run out',
      instead: 'This is an identity number, which we do not take down with certificates; please give the number of the certificate',
    },
    qualification: {
      body: (name, found) => `${name}: character 7 of the number is the class of the assessing body, 0 to 4 only; here it is ${found}`,
      level: (name, found) =>
        `${name}: character 11 of the number is the level, 1 to 5 only (5 is junior, 1 senior technician); here it is ${found}`,
      serial: (name) =>
        `${name}: the serial numbers of the body (characters 8 to 10) and of the certificate (characters 12 to 16) count from 1 and are never all zeros`,
    },
    skillLevel: {
      body: (name, found) =>
        `${name}: character 1 of the number is the class of the assessing body, Y for an employer or S for a training and assessment organisation; here it is ${found}`,
      digit: (name, position, found) => `${name}: character ${position} of the number must be a digit; here it is “${found}”`,
      level: (name, found) =>
        `${name}: character 16 of the number is the level, 1 to 5 only (5 is junior, 1 senior technician); here it is ${found}`,
    },
    specialGrade: (name, letters) =>
      `${name}: the number has 2 capital letters and 20 digits; here there are ${counted(letters, 'letter', 'letters')}`,
    tooLong: (name, length) => `${name}: the number has at most 40 characters; here there are ${length}`,
    stray: (name, position, found) => `${name}: character ${position}, “${found}”, does not belong in a number`,
    digits: (name, position, found) => `${name}: the number has digits only; character ${position} is “${found}”`,
    digitsAndLetters: (name, position, found) =>
      `${name}: the number has digits and capital letters only; character ${position} is “${found}”`,
    length: (name, wanted, found) => `${name}: the number has ${wanted} characters; here there are ${found}`,
    otherLevel: (inNumber, claimed) => `The number says ${inNumber}, the entry says ${claimed}; please check both`,
    otherYear: (year, issuedOn) => `The number says the year of issue ends in ${year}, the entry says ${issuedOn}; please check both`,
  },
)
