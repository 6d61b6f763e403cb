import { describe, expect, it } from 'vitest'
import { normalise } from '#shared/matching/reading/normalise.ts'

describe('normalise', () => {
  it.each([
    ['ＣＮＣ操机', 'cnc操机'],
    ['C N C 操机', 'cnc 操机'],
    ['会 PLC 和 CAD', '会 plc 和 cad'],
    ['電焊師傅', '电焊师傅'],
    ['焊工【急招】', '焊工(急招)'],
    ['会焊接，\r\n会钳工', '会焊接,;;会钳工'],
    ['焊\u200b工', '焊工'],
    ['  焊　工  ', '焊 工'],
    ['', ''],
  ])('%j → %j', (given, expected) => {
    expect(normalise(given)).toBe(expected)
  })
})
