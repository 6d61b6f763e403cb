import { HtmlValidate } from 'html-validate'

/** What html-validate finds wrong with the HTML as it was sent. */
export async function mistakesIn(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  )
}

/**
 * Off: four rules that ask for another legal spelling than the renderer's (telephone numbers are kept together by style), and integrity hashes for our own files, which
 * come from the same place as the page. Boxes of one question share their name.
 */
const validator: HtmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'require-sri': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'submit'] }],
  },
})
