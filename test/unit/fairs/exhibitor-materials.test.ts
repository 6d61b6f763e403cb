import { describe, expect, it } from 'vitest'
import { verifiedFromTheStart } from '#shared/accounts/domain/new-organisation.ts'
import type { RegistrationContent } from '#shared/accounts/domain/organisation.ts'
import { materialsOf } from '#shared/fairs/domain/exhibitor-materials.ts'
import { agencyContent, employerContent, organisationId, personId } from '../accounts/examples.ts'

const now = '2026-12-01T02:00:00.000Z'
const startsAt = '2027-01-09T01:00:00.000Z'
const on = (number: string, validUntil?: string) => ({ number, ...(validUntil === undefined ? {} : { validUntil }) })

function seen(content: RegistrationContent) {
  const organisation = verifiedFromTheStart({ id: organisationId, content, createdBy: personId, now })
  const found = materialsOf(organisation, { now, startsAt })
  return found.ok ? found.value : found.error.errors?.map(({ pointer, detail }) => `${pointer} ${detail}`)
}

describe('人力资源市场暂行条例 28: the papers of an exhibitor', () => {
  it.each([
    ['its licence', {}, { licence: '330106200123' }],
    ['a licence on its last day', { licence: on('330106200123', '2027-01-09') }, { licence: '330106200123' }],
    [
      'either licence: the one that ends before the fair is not shown',
      { licence: on('330106200123', '2027-01-08'), dispatchLicence: on('浙劳派3301062026001') },
      { dispatchLicence: '浙劳派3301062026001' },
    ],
    [
      'both',
      { dispatchLicence: on('浙劳派3301062026001', '2027-02-01') },
      { licence: '330106200123', dispatchLicence: '浙劳派3301062026001' },
    ],
  ])('of an agency: %s', (_, more, licences) => {
    const found = seen({ ...agencyContent, ...more })
    expect(found).toEqual({ verifiedOn: '2026-12-01', ...licences })
  })

  it('of an agency: none that holds on the day is a lack, and is told with its end', () => {
    const ended = { licence: on('330106200123', '2027-01-08'), dispatchLicence: on('浙劳派3301062026001', '2026-12-31') }
    expect(seen({ ...agencyContent, ...ended })).toEqual([expect.stringMatching(/^\/licence .*2027-01-08.*第十八条/)])
  })

  it('of an employer: a dispatch licence is seen, and none is asked', () => {
    expect(seen({ ...employerContent, dispatchLicence: on('浙劳派3301062026001') })).toMatchObject({
      dispatchLicence: '浙劳派3301062026001',
    })
    expect(seen(employerContent)).toEqual({ verifiedOn: '2026-12-01' })
  })
})
