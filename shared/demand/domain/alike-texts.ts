import { bilingual } from '#shared/kernel/language.ts'
import type { Alike } from './likeness.ts'

/** Why an ad is taken for a copy of the shown one, in a sentence. */
export function whyAlike({ rule, title, pay, text }: Alike): string {
  return texts.sentence(texts.rules[rule], [texts.title[title], texts.pay[pay], texts.text(text)])
}

const texts = bilingual(
  {
    rules: {
      'same-post': '同一岗位由不同单位发布',
      'small-changes': '同一岗位略作改动',
      'other-place': '同一岗位在另一区县发布',
      'by-hand': '由人工合并',
    } satisfies Record<Alike['rule'], string>,
    title: { same: '名称相同', near: '名称相近', other: '名称不同' } satisfies Record<Alike['title'], string>,
    pay: { same: '工资相同', near: '工资相近', other: '工资不同' } satisfies Record<Alike['pay'], string>,
    text: (percent: number) => `描述有 ${percent}% 相同`,
    sentence: (rule: string, parts: readonly string[]) => `${rule}：${parts.join('，')}`,
  },
  {
    rules: {
      'same-post': 'the same work, posted by another',
      'small-changes': 'the same work with small changes',
      'other-place': 'the same work in another district',
      'by-hand': 'merged by hand',
    },
    title: { same: 'same title', near: 'similar title', other: 'another title' },
    pay: { same: 'same pay', near: 'similar pay', other: 'other pay' },
    text: (percent) => `${percent}% of the text is the same`,
    sentence: (rule, parts) => `${rule}: ${parts.join(', ')}`,
  },
)
