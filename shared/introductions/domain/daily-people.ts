import * as z from 'zod'

/** Whom an agency has asked on a day. `rev` makes two at the same moment one after the other. */
export const DailyPeople = z.object({ rev: z.int().min(0), people: z.array(z.string()) })
export type DailyPeople = z.infer<typeof DailyPeople>

export const nobodyYet: DailyPeople = { rev: 0, people: [] }

/** With one more person, who counts once a day; undefined when the day is full. */
export function withPerson(day: DailyPeople, talentId: string, most: number): DailyPeople | undefined {
  if (day.people.includes(talentId)) return day
  return day.people.length >= most ? undefined : { ...day, people: [...day.people, talentId] }
}
