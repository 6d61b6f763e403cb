import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ensurePerson } from '#shared/accounts/use-cases/ensure-person.ts'
import { findOrganisationByUscc } from '#shared/accounts/use-cases/find-organisation-by-uscc.ts'
import { listMembers } from '#shared/accounts/use-cases/list-members.ts'
import { storeEnvironment } from '../../../infra/environment.ts'
import { localConnection } from '../../../infra/local/local-connection.ts'
import { createTables } from '../../../infra/resources.ts'
import { asMember } from '../../support/roles.ts'
import { storeOn } from '../../support/test-store.ts'

const root: string = join(import.meta.dirname, '../../..')
const stage = `t${randomBytes(5).toString('hex')}`
const uscc = '11330100000000019E'
let environment: Record<string, string>

beforeAll(async () => {
  const endpoint = inject('dynamo')
  await createTables(new DynamoDBClient(localConnection(endpoint)), stage)
  environment = {
    PATH: process.env.PATH ?? '',
    ...storeEnvironment(stage, endpoint),
    OIDC_ISSUER: 'https://issuer.invalid',
  }
})

function run(options: Readonly<Record<string, string>>): Promise<{ readonly code: number; readonly said: string }> {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  return new Promise((resolve) => {
    const command = [join(root, 'infra/cli/set-up-bureau.ts'), ...args]
    execFile(process.execPath, command, { env: environment, cwd: root }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: `${out}${err}` }),
    )
  })
}

const bureau = { name: '示例市人力资源和社会保障局', uscc, district: '330102', function: '就业处', phone: '0571-00000000' }

describe('setting up the first bureau', () => {
  it('makes it and its head, who can verify others; a second run adds a reviewer and nothing else', async () => {
    expect(await run({ ...bureau, subject: 'head', person: '宋怀瑾' })).toMatchObject({ code: 0, said: expect.stringContaining('宋怀瑾') })
    expect((await run({ ...bureau, subject: 'reviewer', person: '叶清和' })).code).toBe(0)
    expect((await run({ ...bureau, subject: 'reviewer', person: '叶清和' })).code).toBe(0)
    const deps = storeOn(inject('dynamo'), stage, { now: () => new Date().toISOString() })('desk')
    const organisation = await findOrganisationByUscc(deps)(uscc)
    if (organisation === undefined) throw new Error('no bureau')
    const person = await ensurePerson(deps)({ issuer: 'https://issuer.invalid', subject: 'head', name: '宋怀瑾' })
    const members = await listMembers(deps)(asMember(deps, { organisation, person, role: 'admin' }))
    expect(members.map(({ name, role }) => [name, role])).toEqual([
      ['宋怀瑾', 'admin'],
      ['叶清和', 'member'],
    ])
    expect(organisation.verification.state).toBe('VERIFIED')
  })

  it('says what is missing or wrong', async () => {
    const wrong = await run({ ...bureau, uscc: '11330100000000019A' })
    expect(wrong.code).toBe(1)
    expect(wrong.said).toContain('校验不通过')
    expect(wrong.said).toContain('/subject')
    expect(wrong.said).toContain('用法')
  })
})
