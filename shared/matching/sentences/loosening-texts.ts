import { bilingual } from '#shared/kernel/language.ts'
import { levelName } from '#shared/reference/levels.ts'
import type { Loosening } from '../loosening.ts'
import { shownCondition, shownLicence } from './shown-names.ts'

/** A loosening in words: 邻区也可. */
export function looseningName(loosening: Loosening): string {
  switch (loosening.kind) {
    case 'place':
      return texts.place
    case 'level':
      return loosening.to === null ? texts.noLevel : texts.level(levelName(loosening.to))
    case 'pay':
      return texts.pay(loosening.by)
    case 'licence':
      return texts.licence(shownLicence(loosening.licence))
    case 'condition':
      return texts.condition(shownCondition(loosening.condition))
  }
}

const texts = bilingual(
  {
    place: '邻区也可',
    level: (level: string) => `${level}也可`,
    noLevel: '不要求等级',
    pay: (by: number) => `工资上限提高 ${by} 元`,
    licence: (licence: string) => `${licence}三个月内取得也可`,
    condition: (condition: string) => `不要求${condition}`,
  },
  {
    place: 'People from the districts next to it as well',
    level: (level) => `${level} as well`,
    noLevel: 'Ask for no level',
    pay: (by) => `Pay up to ¥${by.toLocaleString('en')} more`,
    licence: (licence) => `${licence} within three months`,
    condition: (condition) => `Do without ${condition}`,
  },
)
