import { describe, expect, test } from 'vitest'
import { bodyKindOf, checkUscc, usccMessage, usccPattern } from '#shared/reference/uscc.ts'

const valid = [
  '91350100M000100Y43',
  '91330100MA0000015W',
  '91330100MA0000023P',
  '51330100500000015N',
  '52330100500000023E',
  '12330100400000018M',
  '11330100000000019E',
] as const

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Ways to get the check sign wrong that are found in many code snippets. */
const mistaken = {
  'sum mod 31 without 31 minus': (body: string) => alphabet[sumOf(body, (letter) => alphabet.indexOf(letter)) % 31],
  'letters valued by their place in the Latin alphabet': (body: string) => {
    const value = (letter: string) => (/\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 'A'.charCodeAt(0) + 10)
    return alphabet[(31 - (sumOf(body, value) % 31)) % 31]
  },
  'all 26 letters in the alphabet': (body: string) => {
    const wide = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    return wide[(31 - (sumOf(body, (letter) => wide.indexOf(letter)) % 31)) % 31]
  },
} as const

function sumOf(body: string, value: (letter: string) => number): number {
  return weights.reduce((sum, weight, at) => sum + weight * value(body.charAt(at)), 0)
}

describe('unified social credit code, GB 32100-2015', () => {
  test.each(valid)('%s is valid', (code) => {
    expect(checkUscc(code)).toEqual({ ok: true, value: code })
    expect(code).toMatch(usccPattern)
  })

  test('a check sign of 0 is valid, and so is a code that begins with a letter', () => {
    expect(checkUscc('91330100MA00000160')).toMatchObject({ ok: true })
    const body = 'N2330100MF0000018'
    expect(checkUscc(body + alphabet[(31 - (sumOf(body, (letter) => alphabet.indexOf(letter)) % 31)) % 31])).toMatchObject({ ok: true })
  })

  test.each([
    ['full-width', '９１３３０１００ＭＡ０００００１５Ｗ'],
    ['lower case', '91330100ma0000015w'],
    ['spaces and hyphens', ' 9133-0100 MA00 0001 5W '],
    ['a line break', '91330100MA\n0000015W'],
  ])('%s is brought into the official form', (_, text) => {
    expect(checkUscc(text)).toEqual({ ok: true, value: '91330100MA0000015W' })
  })

  test.each([
    ['91330100MA0000015', { kind: 'bad-length', length: 17 }],
    ['', { kind: 'bad-length', length: 0 }],
    ['91330100MA0000015WW', { kind: 'bad-length', length: 19 }],
    ['330100400000018', { kind: 'bad-length', length: 15 }],
    ['9133O100MA0000015W', { kind: 'bad-letter', position: 5, letter: 'O' }],
    ['9133A100MA0000015W', { kind: 'bad-letter', position: 5, letter: 'A' }],
    ['91330100MAO000015W', { kind: 'bad-letter', position: 11, letter: 'O' }],
    ['91330100MA00000I5W', { kind: 'bad-letter', position: 16, letter: 'I' }],
    ['91330100MA000001ZW', { kind: 'bad-letter', position: 17, letter: 'Z' }],
    ['91330100MA0000015浙', { kind: 'bad-letter', position: 18, letter: '浙' }],
    ['91350100M000100Y4Z', { kind: 'bad-letter', position: 18, letter: 'Z' }],
    ['91350100M000100Y44', { kind: 'bad-check-digit' }],
    ['91330100MA0000051W', { kind: 'bad-check-digit' }],
  ])('%s: %o', (code, error) => {
    expect(checkUscc(code)).toEqual({ ok: false, error })
  })

  test('each slip of one sign and each swap of neighbours in the body is found', () => {
    const missed: string[] = []
    for (const code of valid) {
      for (let at = 0; at < 18; at++) {
        for (const letter of at >= 2 && at < 8 ? alphabet.slice(0, 10) : alphabet) {
          const slip = code.slice(0, at) + letter + code.slice(at + 1)
          if (slip !== code && checkUscc(slip).ok) missed.push(slip)
        }
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
        if (at < 17 && swapped !== code && checkUscc(swapped).ok) missed.push(swapped)
      }
    }
    expect(missed).toEqual([])
  })

  test.each(Object.entries(mistaken))('the mistaken rule “%s” would refuse a valid code and pass a wrong one', (_, rule) => {
    const refused = valid.filter((code) => rule(code.slice(0, 17)) !== code[17])
    expect(refused.length).toBeGreaterThan(0)
    for (const code of refused) expect(checkUscc(code.slice(0, 17) + rule(code.slice(0, 17)))).toMatchObject({ ok: false })
  })

  test('messages say where and what, and never tell the right check sign', () => {
    expect(usccMessage({ kind: 'bad-length', length: 17 })).toContain('应为 18 位，这里有 17 位')
    expect(usccMessage({ kind: 'bad-letter', position: 5, letter: 'O' })).toBe('统一社会信用代码第 5 位是“O”，此位应为数字，是不是数字 0？')
    expect(usccMessage({ kind: 'bad-letter', position: 17, letter: 'V' })).toBe(
      '统一社会信用代码第 17 位是“V”，代码里只有数字和除 I、O、S、V、Z 以外的大写字母',
    )
    expect(usccMessage({ kind: 'bad-check-digit' })).not.toMatch(/[0-9A-Z]/)
  })

  test.each([
    ['91330100MA0000015W', '企业'],
    ['51330100500000015N', '社会团体'],
    ['52330100500000023E', '民办非企业单位（社会服务机构）'],
    ['N2330100MF00000180', null],
  ])('%s is the code of: %s', (code, kind) => {
    expect(bodyKindOf(code)).toBe(kind)
  })
})
