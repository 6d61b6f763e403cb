import { expect, it } from 'vitest'
import { words } from '#shared/matching/routes/filters.ts'

it.each([
  ['a direction mark, which would turn the sentence that echoes it', '焊工\u202e 萧山', '焊工 萧山'],
  ['a zero-width space of a pasted word', '电\u200b焊工', '电焊工'],
  ['a NUL', '焊\u0000工', '焊工'],
  ['nothing to see', '\ufeff\u2060', ''],
  ['what is seen', '“焊工”-学徒 👩🏽‍🏭', '“焊工”-学徒 👩🏽‍🏭'],
])('the words of a search leave out %s', (_, given, expected) => expect(words.parse(given)).toBe(expected))
