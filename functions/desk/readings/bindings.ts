import { readContentDraft, readProfileDraft } from '#shared/indexing/domain/draft.ts'
import { speaking } from '#shared/kernel/language.ts'
import { ok } from '#shared/kernel/result.ts'
import { readDraft } from '#shared/matching/routes/readings.routes.ts'
import { type ShownReading, shownReading } from '#shared/matching/views/shown-reading.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { readForm } from '#shared/platform/http/form.ts'

/** What texts are understood as while they are written. Touches no store. */
export function readingBindings(): readonly Binding[] {
  return [
    bind(readDraft, async ({ body: { of, draft, form, language } }) => {
      const sent = form === undefined ? undefined : (readForm(new URLSearchParams(form)).value as Readonly<Record<string, unknown>>)
      const written = sent === undefined ? draft : sent[of === 'talent' ? 'profile' : 'content']
      return ok(speaking(language, () => (of === 'talent' ? profileReading(written) : contentReading(written))))
    }),
  ]
}

/** What is read from a profile as far as it is written. */
export function profileReading(draft: unknown): ShownReading {
  return shownReading('talent', readProfileDraft(draft))
}

/** What is read from an advertisement as far as it is written. */
export function contentReading(draft: unknown): ShownReading {
  return shownReading('vacancy', readContentDraft(draft))
}
