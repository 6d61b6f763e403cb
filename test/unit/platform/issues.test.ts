import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { line } from '#shared/kernel/text.ts'
import { readAs } from '#shared/platform/http/issues.ts'

const schema = z.strictObject({
  title: line(10),
  headcount: z.int().min(1),
  state: z.enum(['DRAFT', 'PUBLISHED']).optional(),
  skills: z.array(z.string()).max(2).default([]),
})

/** Every sentence is for a person: Chinese, with what to do; every place is a JSON pointer. */
describe('what is wrong in a request', () => {
  it.each([
    ['a missing field', { title: '焊工' }, '/headcount', 'missing', '必填，请填写'],
    ['a wrong type', { title: '焊工', headcount: '3' }, '/headcount', 'wrong-type', '类型不对，应为数字'],
    ['a wrong type of list', { title: '焊工', headcount: 1, skills: 'a' }, '/skills', 'wrong-type', '类型不对，应为列表'],
    ['too small', { title: '焊工', headcount: 0 }, '/headcount', 'too-small', '不能小于 1'],
    ['too long', { title: '焊'.repeat(11), headcount: 1 }, '/title', 'too-big', '最多 10 个字，请删减'],
    ['too many', { title: '焊工', headcount: 1, skills: ['a', 'b', 'c'] }, '/skills', 'too-big', '最多 2 项'],
    ['no such value', { title: '焊工', headcount: 1, state: 'OPEN' }, '/state', 'invalid-value', '只能是：DRAFT、PUBLISHED'],
    ['an unknown field', { title: '焊工', headcount: 1, 'a/b': 1 }, '/a/b', 'unknown-field', '没有名为“a/b”的字段，请删去或检查拼写'],
    ['a control character', { title: '焊\u0000工', headcount: 1 }, '/title', 'control-character', '含有看不见的控制字符，请删去后重试'],
    ['half a character', { title: '焊\ud83d工', headcount: 1 }, '/title', 'control-character', '含有看不见的控制字符，请删去后重试'],
    ['a line break', { title: '焊\n工', headcount: 1 }, '/title', 'line-break', '请写在一行里，去掉换行和制表符'],
  ])('%s', (_, given, pointer, code, detail) => {
    const read = readAs(schema, given)
    expect(read.ok ? [] : read.error).toContainEqual({ pointer, code, detail })
  })

  it('is at most fifty rows', () => {
    const given = Array.from({ length: 90 }, () => 'x')
    const read = readAs(z.array(z.number()), given)
    expect(read.ok ? [] : read.error).toHaveLength(50)
  })
})
