import { bilingual, counted } from '#shared/kernel/language.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Failure, ProblemDetail } from '#shared/platform/http/problem.ts'
import { type BoothRow, type BoothSchedule, boothsOf, capacityOf } from './booth-plan.ts'
import type { Fair } from './fair.ts'

/**
 * Whether a plan fits its fair: not more booths than were announced (at the opening exactly as many), and every deadline before the fair
 * begins, the one for confirmation not before the booking closes.
 */
export function planFits(
  { content }: Pick<Fair, 'content'>,
  { rows, schedule }: { readonly rows: readonly BoothRow[]; readonly schedule: BoothSchedule },
  { opening }: { readonly opening: boolean },
): Result<void, Failure<'plan-wrong'>> {
  const planned = capacityOf(rows)
  const announced = content.booths
  const wrong = (pointer: string, code: string, detail: string): ProblemDetail => ({ pointer, code, detail })
  const errors: readonly ProblemDetail[] = [
    ...(announced === undefined ? [wrong('/rows', 'missing', texts.noNumber)] : []),
    ...(announced !== undefined && (planned > announced || (opening && planned !== announced))
      ? [wrong('/rows', 'capacity', texts.capacity(planned, announced))]
      : []),
    ...(['closesAt', 'cancelUntil', 'confirmUntil'] as const)
      .filter((key) => schedule[key] > content.startsAt)
      .map((key) => wrong(`/schedule/${key}`, 'too-late', texts.afterStart)),
    ...(schedule.confirmUntil < schedule.closesAt ? [wrong('/schedule/confirmUntil', 'range-reversed', texts.confirmEarly)] : []),
  ]
  return errors.length > 0 ? fail({ kind: 'plan-wrong', errors }) : ok()
}

/** What has to be written when a plan changes whose booths exist already: those that are new, and those that are gone or stand elsewhere. */
export function planChange(
  before: readonly BoothRow[],
  after: readonly BoothRow[],
): { readonly added: ReturnType<typeof boothsOf>; readonly changed: ReturnType<typeof boothsOf>; readonly gone: readonly string[] } {
  const [was, is] = [boothsOf(before), boothsOf(after)]
  const known = new Map(was.map((booth) => [booth.number, booth]))
  const kept = new Set(is.map(({ number }) => number))
  return {
    added: is.filter(({ number }) => !known.has(number)),
    changed: is.filter((booth) => known.has(booth.number) && JSON.stringify(known.get(booth.number)) !== JSON.stringify(booth)),
    gone: was.filter(({ number }) => !kept.has(number)).map(({ number }) => number),
  }
}

const texts = bilingual(
  {
    noNumber: '招聘会还没有填写展位数，请先在“修改内容”里填写',
    capacity: (planned: number, announced: number) =>
      `招聘会公布的展位数是 ${announced}，这里排了 ${planned} 个；请改排位，或先修改招聘会的展位数`,
    afterStart: '须在招聘会开始之前',
    confirmEarly: '二次确认不能早于预订截止就截止：刚订到的单位也要来得及确认',
  },
  {
    noNumber: 'The fair says nothing of its number of booths; fill it in under “Edit” first',
    capacity: (planned, announced) =>
      `The fair was announced with ${counted(announced, 'booth', 'booths')}, and ${planned} are planned here; change the rows, or the fair’s number of booths first`,
    afterStart: 'This has to be before the fair begins',
    confirmEarly: 'The second confirmation cannot be due before booking closes: who books last has to have time for it',
  },
)
