import { describe, expect, it } from 'vitest'
import { mappingOf } from '#shared/matching/documents/mappings.ts'
import { rotationField, rotationOf } from '#shared/matching/documents/rotation.ts'
import { toTalentDocument } from '#shared/matching/documents/talent-document.ts'
import { documentTokens, stretchesOf } from '#shared/matching/documents/tokens.ts'
import { toTombstone } from '#shared/matching/documents/tombstone.ts'
import { toVacancyDocument } from '#shared/matching/documents/vacancy-document.ts'
import { readTalent } from '#shared/matching/reading/read-talent.ts'
import { readVacancy } from '#shared/matching/reading/read-vacancy.ts'
import { blank, silent } from '../../support/blank-texts.ts'

const talent = toTalentDocument(
  readTalent({
    ...silent,
    occupations: [{ code: '6-18-02-04', title: '二保焊师傅' }],
    level: 'intermediate',
    certificates: [{ name: '焊工操作证', expires: '2028-02-28' }],
    skills: ['立焊'],
    years: 6,
    districts: ['330109'],
    expectPayMin: 9_000,
    available: '2026-12-20',
    text: '我叫王小明，氩弧焊没烧过，不上夜班',
  }),
  { id: 'tal_1', rev: 4, updatedAt: '2026-11-30T16:30:00.000Z' },
)
const vacancy = toVacancyDocument(
  readVacancy({
    ...blank,
    title: '二保焊工',
    occupationCode: '6-18-02-04',
    minLevel: 'junior',
    mustSkills: ['二氧化碳气体保护焊', '立焊', '看下料单'],
    niceSkills: ['埋弧焊'],
    certificates: ['焊工操作证'],
    district: '330109',
    payMin: 8_000,
    payMax: 11_000,
    shift: '两班倒',
  }),
  {
    id: 'vac_1',
    rev: 2,
    code: 'k3m9x2p7qa',
    organisationId: 'org_1',
    publishedAt: '2026-11-20T02:00:00.000Z',
    validUntil: '2026-12-31',
    headcount: 8,
    title: '二保焊工',
    employer: '钱塘试验钢构厂',
    duties: '按图拼装，夜里两班',
  },
)

describe('a talent as a document', () => {
  it('holds what is matched', () => {
    expect(talent).toMatchObject({
      id: 'tal_1',
      rev: 4,
      live: 'y',
      upd: 20_788,
      readiness: 31,
      trades: ['co2Welder'],
      codes: ['6-18-02-04'],
      level: 2,
      levels: [0, 1, 2],
      lic: { welding: 21_242 },
      licencesStated: 'y',
      districts: ['330109'],
      within0: ['330109'],
      pay: 9_000,
      refuses: ['night'],
      available: 20_807,
      post: 'hands',
      years: 6,
    })
    expect(talent.skills).toContain('positionWelding')
    expect(talent.skillsDenied).toEqual(['argonWelding'])
  })

  it('holds no text of the person', () => {
    expect(JSON.stringify(talent)).not.toMatch(/王|小明|[\u4e00-\u9fff]/)
  })

  it('keeps the fields of its strict mapping', () => {
    expect(unmapped(talent, mappingOf('talents-for-agencies').properties)).toEqual([])
  })
})

describe('a vacancy as a document', () => {
  it('holds what is matched, its phrases as tokens of slot, share and concept', () => {
    expect(vacancy).toMatchObject({
      id: 'vac_1',
      code: 'k3m9x2p7qa',
      trade: 'co2Welder',
      family: 'W',
      must: ['0:4:co2Welding', '1:4:positionWelding', '2:4:readCutList'],
      mustCount: 3,
      nice: ['0:3:submergedArc'],
      licences: ['0:15:welding'],
      levelFloor: '1',
      district: '330109',
      payCeiling: 11_000,
      conditions: ['night'],
      validUntil: 20_818,
      headcount: 8,
    })
  })

  it('is found by concepts and by pairs of characters of its texts', () => {
    expect(vacancy.tokens).toEqual(expect.arrayContaining(['t:co2Welder', 'p:330109', 'l:welding', 'b:试验', 'b:钢构', 'b:拼装']))
  })

  it('keeps the fields of its strict mapping', () => {
    expect(unmapped(vacancy, mappingOf('vacancies').properties)).toEqual([])
  })

  it('that asks for nothing says so, and is not mistaken for one that asks', () => {
    const document = toVacancyDocument(readVacancy(blank), {
      id: 'vac_2',
      rev: 1,
      code: 'aaaaaaaaaa',
      organisationId: 'org_1',
      publishedAt: '2026-11-20T02:00:00.000Z',
      validUntil: '2026-12-31',
      headcount: 1,
      title: '',
      employer: '',
      duties: '',
    })
    expect(document).toMatchObject({ must: ['none'], nice: ['none'], licences: ['none'], levelFloor: 'none', district: 'none' })
  })
})

describe('a tombstone', () => {
  it('is an id and a revision', () => {
    expect(toTombstone('tal_1', 5)).toEqual({ id: 'tal_1', rev: 5 })
  })
})

describe('rotation', () => {
  it('is the same for an id, differs between ids and days, and comes round after sixteen', () => {
    expect(rotationOf('vac_1')).toEqual(rotationOf('vac_1'))
    expect(rotationOf('vac_1')).not.toEqual(rotationOf('vac_2'))
    expect(new Set(Object.values(rotationOf('vac_1'))).size).toBeGreaterThan(12)
    expect(rotationField(20_788)).toBe(rotationField(20_804))
    expect(rotationField(20_788)).not.toBe(rotationField(20_789))
  })

  it('gives every id about the same share of first places', () => {
    const ids = Array.from({ length: 8 }, (_, index) => `vac_${index}`)
    const firsts = Array.from(
      { length: 16 },
      (_, day) => ids.toSorted((one, other) => (rotationOf(one)[`r${day}`] ?? 0) - (rotationOf(other)[`r${day}`] ?? 0))[0],
    )
    expect(new Set(firsts).size).toBeGreaterThanOrEqual(5)
  })
})

describe('stretches', () => {
  it('are concepts by longest match, the rest as pairs', () => {
    expect(stretchesOf('富阳 二保焊 试验机械 PLC').map(({ words, tokens }) => [words, tokens])).toEqual([
      ['富阳', ['p:330111']],
      ['二保焊', expect.arrayContaining(['t:co2Welder'])],
      ['试验机械', ['b:试验', 'b:验机', 'b:机械']],
      ['plc', expect.arrayContaining(['t:automationTechnician'])],
    ])
  })

  it('of a document are searched by concept and by every pair', () => {
    expect(documentTokens(['二保焊'])).toEqual(expect.arrayContaining(['t:co2Welder', 'b:二保', 'b:保焊']))
  })
})

function unmapped(document: object, properties: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(document).flatMap(([field, value]) => {
    const mapped = properties[field]
    if (mapped === undefined) return [field]
    const inner = (mapped as { readonly properties?: Readonly<Record<string, unknown>> }).properties
    return inner === undefined ? [] : unmapped(value as object, inner)
  })
}
