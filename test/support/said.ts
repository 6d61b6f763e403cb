import { type Content, templates } from '#shared/messages/templates/catalogue.ts'
import { filled, type Template } from '#shared/messages/templates/template.ts'

/** What a message says, in both languages. */
export function said({ template, values }: Content): ReturnType<typeof filled> {
  return filled(templates[template] as unknown as Template, values)
}
