import { describe, expect, it } from 'vitest'
import { licenceFaults, licenceReminderDue, normaliseLicenceNumber, renewalUntil } from '#shared/accounts/domain/licence.ts'
import { newOrganisation, verifiedFromTheStart } from '#shared/accounts/domain/new-organisation.ts'
import { isActive, isVerified, organisationFacts, RegistrationContent } from '#shared/accounts/domain/organisation.ts'
import { agencyContent, employerContent, organisationId, personId } from './examples.ts'

const problems = (content: unknown): readonly string[] => {
  const parsed = RegistrationContent.safeParse(content)
  return parsed.success ? [] : parsed.error.issues.map((issue) => `/${issue.path.join('/')}`)
}

describe('what an organisation says of itself', () => {
  it.each([
    ['an employer', employerContent, []],
    ['an agency with its licence', agencyContent, []],
    ['人力资源市场暂行条例 18: an agency without licence', { ...agencyContent, licence: undefined }, ['/licence/number']],
    ['an agency of public service needs none', { ...agencyContent, licence: undefined, serviceClass: 'public' }, []],
    ['a commercial park without licence (Order 50 art. 5)', park('commercial'), ['/licence/number']],
    ['a public park', park('public'), []],
    [
      '劳动合同法 57: an employer that dispatches workers, with its licence',
      { ...employerContent, dispatchLicence: { number: '浙劳派3301062026001' } },
      [],
    ],
    [
      'a dispatch licence without a number in it',
      { ...employerContent, dispatchLicence: { number: '浙劳派许可证' } },
      ['/dispatchLicence/number'],
    ],
    ['2025 年五部门通知: an employer recruits for itself', { ...employerContent, serviceClass: 'commercial' }, ['/serviceClass']],
    ['nobody registers a bureau', { ...employerContent, kind: 'bureau', serviceClass: 'public' }, ['/kind']],
    ['a code with a wrong check digit', { ...employerContent, uscc: '91330100MA0000015A' }, ['/uscc']],
    ['a district of elsewhere', { ...employerContent, district: '310101' }, ['/district']],
    ['a group that is no code', { ...employerContent, group: '某集团' }, ['/group']],
    ['a phone that is none', { ...employerContent, contact: { ...employerContent.contact, phone: '12345' } }, ['/contact/phone']],
    ['a field nobody asked for', { ...employerContent, owner: '某人' }, ['/']],
  ])('%s', (_, content, pointers) => {
    expect(problems(content)).toEqual(pointers)
  })

  it.each([
    ['１３８００００００００', '13800000000'],
    ['0571 8765 4321', '057187654321'],
    ['0571—87654321', '0571-87654321'],
    ['400-800-0000', '400-800-0000'],
  ])('reads the phone %s', (typed, read) => {
    expect(RegistrationContent.parse({ ...employerContent, contact: { ...employerContent.contact, phone: typed } }).contact.phone).toBe(
      read,
    )
  })

  it.each([
    ['330106200123', '330106200123'],
    ['（浙）人服证字[2026]第 0100001 号', '(浙)人服证字〔2026〕第0100001号'],
    ['(浙)人服证字(2026)第0100001号', '(浙)人服证字〔2026〕第0100001号'],
    ['（浙）人服证字【2026】第0100001号', '(浙)人服证字〔2026〕第0100001号'],
  ])('domain.md §5.2: writes the licence number %s in one way', (typed, kept) => {
    expect(normaliseLicenceNumber(typed)).toBe(kept)
    expect(problems({ ...agencyContent, licence: { number: typed } })).toEqual([])
  })

  it.each(['33010620012', '人服证字第1号', '(浙江)人服证字〔2026〕第0100001号'])('refuses the licence number %s', (number) => {
    expect(problems({ ...agencyContent, licence: { number } })).toEqual(['/licence/number'])
  })
})

describe('an organisation', () => {
  const now = '2026-12-01T02:00:00.000Z'
  const beginning = { id: organisationId, content: employerContent, createdBy: personId, now }

  it('begins unverified, with one admin, in the group of its own code', () => {
    const organisation = newOrganisation(beginning)
    expect(organisation).toMatchObject({
      group: employerContent.uscc,
      admins: 1,
      members: 1,
      verification: { state: 'PENDING', submittedAt: now },
    })
    expect(isVerified(organisation, '2026-12-01')).toBe(false)
  })

  it('belongs to the group whose head it names', () => {
    expect(newOrganisation({ ...beginning, content: { ...employerContent, group: '91330100MA0000023P' } }).group).toBe('91330100MA0000023P')
  })

  it.each([
    ['on its first day', '2026-12-01', true],
    ['on the last of six months', '2027-06-01', true],
    ['a day later', '2027-06-02', false],
  ])('2025 年五部门通知: its verification counts %s', (_, today, counts) => {
    expect(isVerified(verifiedFromTheStart(beginning), today)).toBe(counts)
  })

  it('is not active while it is suspended', () => {
    const verified = verifiedFromTheStart(beginning)
    expect(isActive(verified, '2026-12-02')).toBe(true)
    expect(isActive({ ...verified, suspension: { at: now, reason: '核查' } }, '2026-12-02')).toBe(false)
  })

  it('hands on facts without contact and code', () => {
    const facts = organisationFacts(verifiedFromTheStart({ ...beginning, content: agencyContent }))
    expect(facts).toEqual({
      id: organisationId,
      name: agencyContent.name,
      kind: 'agency',
      district: '330106',
      serviceClass: 'commercial',
      verifiedOn: '2026-12-01',
      licenceNumber: '330106200123',
    })
  })
})

function park(serviceClass: 'commercial' | 'public'): unknown {
  return { ...employerContent, kind: 'park', serviceClass }
}

describe('劳务派遣行政许可实施办法 14: a dispatch licence has an end, three years after it was given', () => {
  const number = '浙劳派3301062026001'
  const faults = (licences: Parameters<typeof licenceFaults>[0]) =>
    licenceFaults(licences, '2027-12-31').map(({ pointer, code }) => `${pointer} ${code}`)

  it.each<[string, Parameters<typeof licenceFaults>[0], readonly string[]]>([
    ['no licence at all', {}, []],
    ['one with its end', { dispatchLicence: { number, validUntil: '2029-05-31' } }, []],
    ['one that ends today', { dispatchLicence: { number, validUntil: '2027-12-31' } }, []],
    ['one without its end', { dispatchLicence: { number } }, ['/dispatchLicence/validUntil missing']],
    ['one that has ended', { dispatchLicence: { number, validUntil: '2027-12-30' } }, ['/dispatchLicence/validUntil run-out']],
    // Asked for sixty days before the old one's end and given at once: it begins on the 29th of February.
    ['a renewed one, from the end of the old one on', { dispatchLicence: { number, validUntil: '2031-03-01' } }, []],
    ['one that no one can have yet', { dispatchLicence: { number, validUntil: '2031-03-02' } }, ['/dispatchLicence/validUntil too-late']],
    ['an HR-service licence without an end: no rule gives it one', { licence: { number: '330106200123' } }, []],
    ['one that has ended, though', { licence: { number: '330106200123', validUntil: '2027-12-30' } }, ['/licence/validUntil run-out']],
  ])('%s', (_, licences, wanted) => {
    expect(faults(licences)).toEqual(wanted)
  })

  it.each([
    ['2028-03-01', undefined],
    ['2028-03-02', 'renew'],
    ['2028-05-31', 'renew'],
    ['2028-06-01', 'ended'],
  ])('18: on %s the organisation is reminded of one until 2028-05-31: %s', (today, due) => {
    expect(licenceReminderDue({ dispatchLicence: { number, validUntil: '2028-05-31' } }, today)).toBe(due)
    expect(licenceReminderDue({ dispatchLicence: { number } }, today)).toBeUndefined()
  })

  it('18: a renewal is asked for sixty days before the end', () => {
    expect(renewalUntil('2028-05-31')).toBe('2028-04-01')
  })
})
