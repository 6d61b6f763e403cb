import { RegistrationContent } from '#shared/accounts/domain/organisation.ts'
import type { Id } from '#shared/kernel/ids.ts'

export const organisationId = 'org_01JDK0000000000000000000AA' as Id<'organisation'>
export const personId = 'per_01JDK0000000000000000000AA' as Id<'person'>
export const otherPersonId = 'per_01JDK0000000000000000000BB' as Id<'person'>

export const employerContent: RegistrationContent = RegistrationContent.parse({
  kind: 'employer',
  name: '湖畔精密机械有限公司',
  uscc: '91330100MA0000015W',
  district: '330110',
  serviceClass: 'own',
  contact: { function: '人力资源部招聘岗', phone: '0571-00000000' },
})

export const agencyContent: RegistrationContent = RegistrationContent.parse({
  kind: 'agency',
  name: '西溪人力资源有限公司',
  uscc: '91330100MA0000023P',
  district: '330106',
  serviceClass: 'commercial',
  licence: { number: '330106200123' },
  contact: { function: '业务部', phone: '0571-00000001', email: 'hr@example.com' },
})
