import { ok } from '#shared/kernel/result.ts'
import { type Binding, bind } from '#shared/platform/http/bind.ts'
import { embedPage } from './embed.page.tsx'
import { parkEmbedPage } from './embed-page.routes.ts'

/** The line by which a park's own site shows what the park publishes. */
export function embedBindings({ baseUrl }: { readonly baseUrl: string }): readonly Binding[] {
  return [
    bind(parkEmbedPage, async ({ principal: { member } }) =>
      ok(embedPage({ park: { id: member.organisationId, name: member.organisationName }, baseUrl })),
    ),
  ]
}
