import { describe, expect, it } from 'vitest'
import { wordingsOf } from '#shared/matching/reading/wording.ts'

const texts = (patterns: string): readonly string[] =>
  wordingsOf(patterns).map(({ parts, gaps }) => parts.map((part, at) => (at === 0 ? part : `<${gaps[at]}>${part}`)).join(''))

describe('wordings', () => {
  it.each([
    ['焊工', ['焊工']],
    ['焊工 电焊', ['焊工', '电焊']],
    ['[砌垒]墙', ['砌墙', '垒墙']],
    ['[3-5]级', ['3级', '4级', '5级']],
    ['气(体|)保焊', ['气体保焊', '气保焊']],
    ['气(体)?保焊', ['气体保焊', '气保焊']],
    ['开(叉|铲)车证?', ['开叉车证', '开叉车', '开铲车证', '开铲车']],
    ['((一|半)点|皮毛)不会', ['一点不会', '半点不会', '皮毛不会']],
    ['换~模', ['换<4>模']],
    ['没有…证', ['没有<10>证']],
    ['auto_cad', ['autocad', 'auto cad']],
    ['', []],
  ])('%s', (pattern, expected) => {
    expect(texts(pattern)).toEqual(expected)
  })

  it.each(['[砌垒', '(砌|垒', '砌)墙', '~墙', '墙~', '?砌'])('refuses %s', (pattern) => {
    expect(() => wordingsOf(pattern)).toThrow()
  })

  it('refuses a pattern that stands for too many', () => {
    expect(() => wordingsOf('[1-9][1-9][1-9][1-9]')).toThrow(/more than/)
  })
})
