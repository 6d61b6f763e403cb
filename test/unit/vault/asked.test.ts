import { describe, expect, it } from 'vitest'
import { asked } from '#functions/vault/asked.ts'

const vault = 'arn:aws:lambda:ap-east-1:000000000000:function:jiangcai-dev-vault'
const personId = 'per_00000000000000000000000000'
const invitationId = 'inv_00000000000000000000000000'

describe('个人信息保护法 51: who calls the vault decides what may be asked', () => {
  const seal = { kind: 'seal-invited', rows: [{ invitationId, name: '示例会员', phone: '13000000000' }] }

  it('names are closed for whoever comes by the door or by the function’s own name', () => {
    expect(asked(seal, `${vault}:seal`)).toEqual(seal)
    expect(asked(seal, vault)).toEqual(seal)
  })

  it.each([
    { kind: 'read-own-contact', personId },
    { kind: 'erase-own-contact', personId },
    { kind: 'write-own-contact', personId, contact: { name: '示例', phone: '13000000000' } },
    { kind: 'read-invited', invitationId, tokenDigest: 'a'.repeat(43) },
    { kind: 'claim-invited', invitationId, personId },
    { job: 'deliver-waiting' },
    { Records: [] },
  ])('%o is not asked by the door', (event) => {
    for (const name of ['seal', '1', '$LATEST', '']) expect(() => asked(event, `${vault}:${name}`)).toThrow()
  })

  it('the desk asks for a contact by the function’s own name', () => {
    expect(asked({ kind: 'read-own-contact', personId }, vault)).toMatchObject({ kind: 'read-own-contact' })
  })
})
