import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { line, paragraphs } from '#shared/kernel/text.ts'

const texts = ['', ' ', '\t', '\u3000', 'a', ' a ', 'ab', ' a b ', 'a  b', 'abcd', '  abcd  ', '焊工', '氩弧焊工']

describe('a text', () => {
  it.each([
    ['line of 20', line(20)],
    ['line of 4 to 20', line(20, 4)],
    ['line of 0 to 20', line(20, 0)],
    ['paragraphs of up to 20', paragraphs(20)],
    ['paragraphs of 2 to 20', paragraphs(20, 2)],
  ])('is described as it is taken: %s', (_, schema) => {
    const { pattern, minLength = 0 } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
      readonly pattern?: string
      readonly minLength?: number
    }
    const described = (text: string): boolean => text.length >= minLength && new RegExp(pattern ?? '', 'u').test(text)
    expect(texts.filter((text) => described(text))).toEqual(texts.filter((text) => schema.safeParse(text).success))
  })

  it.each(['a\nb', 'a\rb', 'a\r\nb', 'a\tb'])('on one line has no breaks: %j', (text) => {
    expect(line(10).safeParse(text).success).toBe(false)
  })

  it.each(['a\nb', 'a\rb', 'a\r\nb'])('of several lines has one kind of break: %j', (text) => {
    expect(paragraphs(10).parse(text)).toBe('a\nb')
  })

  it.each(['a\u0000b', 'a\u0085b', 'a\u202eb', '\ud83d', 'a\ufeffb'])('has nothing that nobody types: %j', (text) => {
    expect(line(10).safeParse(text).success).toBe(false)
    expect(paragraphs(10).safeParse(text).success).toBe(false)
  })
})
