import * as z from 'zod'
import { idOf } from '#shared/kernel/ids.ts'
import { defineRoute } from '#shared/platform/http/define-route.ts'
import { organisationKinds } from '#shared/platform/http/principal.ts'
import { ResubmitCommand } from '../domain/commands.ts'
import { registrableKinds } from '../domain/kinds.ts'
import { RegistrationContent } from '../domain/organisation.ts'
import { registrationProblems } from '../domain/problems.ts'
import { OrganisationView } from '../domain/views.ts'

const example = {
  kind: 'employer',
  name: '示例精密机械有限公司',
  uscc: '91330100MA0000015W',
  district: '330110',
  serviceClass: 'own',
  contact: { function: '人力资源部招聘岗', phone: '0571-00000000' },
} as const

const params = z.object({ id: idOf('organisation') })
const owns = { param: 'id', thing: 'organisation' } as const

export const postOrganisation = defineRoute({
  method: 'POST',
  path: '/v1/organisations',
  summary: '登记单位；登记人成为管理员，单位进入核验',
  access: { who: 'person' },
  body: RegistrationContent,
  example,
  answer: { kind: 'json', status: 201, body: OrganisationView },
  problems: registrationProblems,
})

export const getOrganisation = defineRoute({
  method: 'GET',
  path: '/v1/organisations/:id',
  summary: '本单位的登记内容、核验状态和理由',
  access: { who: 'member', of: organisationKinds },
  params,
  owns,
  answer: { kind: 'json', status: 200, body: OrganisationView },
})

export const putOrganisation = defineRoute({
  method: 'PUT',
  path: '/v1/organisations/:id',
  summary: '补正或更改本单位的登记内容',
  access: { who: 'member', of: registrableKinds, role: 'admin' },
  params,
  owns,
  body: ResubmitCommand,
  example: { rev: 1, content: example },
  answer: { kind: 'json', status: 200, body: OrganisationView },
  problems: registrationProblems,
})
