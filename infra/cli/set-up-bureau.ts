import { parseArgs } from 'node:util'
import * as z from 'zod'
import { OrganisationContent } from '#shared/accounts/domain/organisation.ts'
import { bootstrapOrganisation } from '#shared/accounts/use-cases/bootstrap-organisation.ts'
import { readConfig, required } from '#shared/platform/config.ts'
import { createDynamo } from '#shared/platform/dynamo/gateway.ts'
import { readAs } from '#shared/platform/http/issues.ts'
import { randomIds } from '#shared/platform/random-ids.ts'

const usage = `用法(环境变量与 bureau 函数相同，另加 OIDC_ISSUER):
  node infra/cli/set-up-bureau.ts --name 局名 --uscc 统一社会信用代码 --district 区划代码 --function 联系岗位 --phone 联系电话 \\
    --subject 统一身份认证中的标识 --person 姓名 [--role admin|member]
建立人社部门单位和它的第一名成员(负责人)。单位已在的只加入成员，所以可以重复运行，也可以用来加审核员。`

const { values } = parseArgs({
  options: Object.fromEntries(
    ['name', 'uscc', 'district', 'function', 'phone', 'subject', 'person', 'role'].map((name) => [name, { type: 'string' as const }]),
  ),
})
const { function: contactFunction, phone, subject, person, role, ...organisation } = values
const content = readAs(OrganisationContent, {
  kind: 'bureau',
  serviceClass: 'public',
  ...organisation,
  contact: { function: contactFunction, phone },
})
const member = readAs(
  z.object({ subject: z.string().min(1), name: z.string().min(1), role: z.enum(['admin', 'member']).default('member') }),
  { subject, name: person, role },
)

if (!content.ok || !member.ok) {
  const details = [content, member].flatMap((read) => (read.ok ? [] : read.error))
  console.error(`${details.map(({ pointer, detail }) => `${pointer}:${detail}`).join('\n')}\n\n${usage}`)
  process.exitCode = 1
} else {
  const config = readConfig('bureau', process.env)
  const clock = { now: () => new Date().toISOString() }
  const deps = { dynamo: createDynamo(config), clock, ids: randomIds(clock) }
  const issuer = required(config.OIDC_ISSUER, 'OIDC_ISSUER')
  const { subject, name, role } = member.value
  const done = await bootstrapOrganisation(deps)({ content: content.value, member: { issuer, subject, name }, role })
  console.log(`${done.organisation.content.name}(${done.organisation.id}):${done.person.name} 现在可以登录。`)
}
