import type { Child } from 'hono/jsx'
import { bilingual } from '#shared/kernel/language.ts'
import { Bullets } from '#shared/platform/pages/parts.tsx'

/** What closes the gaps between a person and a vacancy, each in a sentence. */
export function Closings({ of, open = false }: { readonly of: readonly string[]; readonly open?: boolean }): Child {
  if (of.length === 0) return null
  return (
    <details open={open}>
      <summary>{texts.title}</summary>
      <Bullets items={of} />
    </details>
  )
}

const texts = bilingual({ title: '缺的怎么补' }, { title: 'What closes the gaps' })
