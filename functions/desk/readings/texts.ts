import { bilingual } from '#shared/kernel/language.ts'

export const texts = bilingual(
  {
    title: '我们读到',
    lead: {
      talent: '匹配按这里读到的内容，不看原文。读错了的请更正：您的更正一直有效，以后改文字也不会变。',
      vacancy: '匹配按这里读到的内容。读错了的请更正：更正一直有效，以后改文字也不会变。',
    },
    look: '看看读到什么',
    chosen: '您在表单里填写的',
    unread: '没有读懂、不计分的',
    resting: '现在用不上的更正',
    restingHint: '文字里没有这一项，或表单里已经填明。更正仍然保存着，再用得上时继续有效。',
    correction: (name: string) => `更正：${name}`,
  },
  {
    title: 'What we read',
    lead: {
      talent:
        'Matching goes by what was read here, not by your text. Please correct what is wrong: your correction stands for good, however you change the text later.',
      vacancy:
        'Matching goes by what was read here. Please correct what is wrong: a correction stands for good, however you change the text later.',
    },
    look: 'See what is read',
    chosen: 'Filled in by you',
    unread: 'Not understood, gives no points',
    resting: 'Corrections that change nothing now',
    restingHint: 'The text does not speak of it, or the form states it. The correction is kept and counts again when it can.',
    correction: (name) => `Correct: ${name}`,
  },
)
