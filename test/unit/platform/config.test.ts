import { describe, expect, it } from 'vitest'
import { readConfig } from '#shared/platform/config.ts'

const env = { STAGE: 'test-1', BASE_URL: 'https://jiangcai.example', AWS_REGION: 'cn-north-1', TABLE_PUBLIC: 'public-of-test' }

describe('the environment of a function', () => {
  it('is what it names, with nothing else in it', () => {
    expect(readConfig('public', { ...env, HOME: '/root', SECRET: 'c2VjcmV0' })).toMatchObject({
      STAGE: 'test-1',
      CLOCK: 'system',
      SECRET: 'c2VjcmV0',
    })
    expect(readConfig('public', { ...env, HOME: '/root' })).not.toHaveProperty('HOME')
  })

  it('gives the tables of the function, and no other', () => {
    expect(readConfig('public', env).table('public')).toBe('public-of-test')
    expect(() => readConfig('public', { ...env, TABLE_CONTACTS: 'x' }).table('contacts')).toThrow(
      'public has no access to the table contacts',
    )
  })

  it.each([
    ['STAGE', undefined, 'STAGE 缺失'],
    ['STAGE', 'Prod!', 'STAGE 的值不对'],
    ['BASE_URL', undefined, 'BASE_URL 缺失'],
    ['BASE_URL', 'jiangcai', 'BASE_URL 的值不对'],
    ['AWS_REGION', undefined, 'AWS_REGION 缺失'],
    ['CLOCK', 'sun', 'CLOCK 只能是 system 或 event'],
    ['SECRET', 'not base 64', 'SECRET 的值不对'],
    ['CONTACT_KEY', 'abc', 'CONTACT_KEY 的值不对'],
    ['SEARCH_ENDPOINT', 'nowhere', 'SEARCH_ENDPOINT 的值不对'],
    ['MAIL_ENDPOINT', '', 'MAIL_ENDPOINT 的值不对'],
  ])('with %s = %s is refused, and says why', (name, value, why) => {
    expect(() => readConfig('public', { ...env, [name]: value })).toThrow(why)
  })

  it('says everything that is wrong at once', () => {
    expect(() => readConfig('public', { BASE_URL: 'x', CLOCK: 'y' })).toThrow(/STAGE 缺失\nAWS_REGION 缺失\nBASE_URL 的值不对\nCLOCK/)
  })
})
