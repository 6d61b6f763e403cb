import type { Child } from 'hono/jsx'
import { LocalTime, Table, Tag } from '#shared/platform/pages/parts.tsx'
import { invitedSoFar, type RosterCourse, type RosterStage, stageOf } from '#shared/rosters/domain/roster.ts'
import { texts } from './texts.ts'

const tones = {
  checking: 'plain',
  refused: 'bad',
  checked: 'warn',
  sending: 'plain',
  sent: 'good',
  stopped: 'warn',
  cancelled: 'plain',
} as const satisfies Record<RosterStage, 'plain' | 'good' | 'warn' | 'bad'>

export function StageTag({ stage }: { readonly stage: RosterStage }): Child {
  return <Tag tone={tones[stage]}>{texts.stages[stage]}</Tag>
}

/** Lists as a table, each with its way in. */
export function RosterTable({ courses, caption }: { readonly courses: readonly RosterCourse[]; readonly caption: string }): Child {
  const t = texts.import
  return (
    <Table caption={caption} columns={[t.name, t.at, t.state, t.invited]} stack>
      {courses.map((course) => (
        <tr>
          <th scope="row">
            <a href={`/association/import/${course.roster.id}`} aria-label={t.open(course.roster.fileName)}>
              {course.roster.fileName}
            </a>
          </th>
          <td data-label={t.at}>
            <LocalTime at={course.roster.uploadedAt} />
          </td>
          <td data-label={t.state}>
            <StageTag stage={stageOf(course)} />
          </td>
          <td data-label={t.invited}>{course.end?.invited ?? invitedSoFar(course)}</td>
        </tr>
      ))}
    </Table>
  )
}
