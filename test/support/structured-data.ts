import * as z from 'zod'

/** What search engines document of the types we give them: required properties and the forms of the others. Unknown ones are refused. */

const Instant = z.iso.datetime({ offset: true })
const Address = z.strictObject({
  '@type': z.literal('PostalAddress'),
  addressCountry: z.literal('CN'),
  addressRegion: z.string().min(1),
  addressLocality: z.string().min(1),
  addressDistrict: z.string().optional(),
  streetAddress: z.string().min(1).optional(),
})
/** 百度时间因子: wall-clock seconds of Beijing without an offset. */
const BaiduTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
const schemaOrg = { '@context': z.literal('https://schema.org') } as const

/** developers.google.com/search/docs/data-types/job-posting: title, description, datePosted, hiringOrganization, jobLocation are required. */
export const JobPosting = z.strictObject({
  ...schemaOrg,
  '@type': z.literal('JobPosting'),
  title: z.string().min(1),
  description: z.string().regex(/^<p>/),
  datePosted: Instant,
  validThrough: Instant,
  hiringOrganization: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) }),
  jobLocation: z.strictObject({ '@type': z.literal('Place'), address: Address }),
  identifier: z.strictObject({ '@type': z.literal('PropertyValue'), name: z.string(), value: z.string() }),
  url: z.url(),
  totalJobOpenings: z.int().positive(),
  directApply: z.boolean(),
  baseSalary: z
    .strictObject({
      '@type': z.literal('MonetaryAmount'),
      currency: z.literal('CNY'),
      value: z.strictObject({
        '@type': z.literal('QuantitativeValue'),
        minValue: z.number().positive(),
        maxValue: z.number().positive(),
        unitText: z.enum(['HOUR', 'DAY', 'MONTH']),
      }),
    })
    .optional(),
  occupationalCategory: z.string().optional(),
  skills: z.string().optional(),
  pubDate: BaiduTime,
  upDate: BaiduTime,
})

/** developers.google.com/search/docs/appearance/structured-data/dataset: name and description (50 to 5,000 characters) are required. */
export const Dataset = z.looseObject({
  ...schemaOrg,
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  description: z.string().max(5000),
  url: z.url(),
  license: z.url(),
  distribution: z
    .array(
      z.looseObject({ '@type': z.literal('DataDownload'), contentUrl: z.url(), encodingFormat: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+/) }),
    )
    .min(1),
})

const place = z.looseObject({ '@type': z.literal('Place'), name: z.string().min(1), address: Address })
const virtual = z.looseObject({ '@type': z.literal('VirtualLocation'), url: z.url() })

/** developers.google.com/search/docs/data-types/event: name, startDate and location are required; a moved one tells its former start. */
export const Event = z
  .looseObject({
    ...schemaOrg,
    '@type': z.enum(['Event', 'BusinessEvent']),
    name: z.string().min(1),
    startDate: Instant,
    endDate: Instant,
    eventStatus: z.enum(
      ['EventScheduled', 'EventRescheduled', 'EventCancelled', 'EventPostponed'].map((one) => `https://schema.org/${one}`),
    ),
    eventAttendanceMode: z.enum(['Offline', 'Online', 'Mixed'].map((one) => `https://schema.org/${one}EventAttendanceMode`)),
    location: z.union([place, virtual, z.array(z.union([place, virtual])).min(1)]),
    organizer: z.unknown(),
  })
  .refine(
    ({ eventStatus, ...event }) => !eventStatus.endsWith('Rescheduled') || 'previousStartDate' in event,
    'a rescheduled event tells its former start',
  )
