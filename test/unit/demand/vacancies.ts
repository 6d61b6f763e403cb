import { Vacancy } from '#shared/demand/domain/vacancy.ts'
import { contentOf } from './contents.ts'

/** A vacancy of an employer of its own; tests change what they are about. */
export function vacancyOf(change: Partial<Record<keyof Vacancy, unknown>> = {}, content: Parameters<typeof contentOf>[0] = {}): Vacancy {
  return Vacancy.parse({
    id: 'vac_01JDK0000000000000000000AA',
    code: 'k3m8p2x7qa',
    rev: 1,
    state: 'PUBLISHED',
    content: contentOf(content),
    employer: { id: 'org_01JDK0000000000000000000AA', name: '钱江机械厂', district: '330109', verifiedOn: '2026-10-01' },
    postedBy: { id: 'org_01JDK0000000000000000000AA', name: '钱江机械厂' },
    history: [{ at: '2026-11-01T00:00:00.000Z', by: 'org_01JDK0000000000000000000AA', action: 'created', to: 'DRAFT' }],
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    publishedAt: '2026-11-01T00:00:00.000Z',
    refreshedAt: '2026-11-01T00:00:00.000Z',
    ...change,
  })
}
