import type { AlarmSpec } from './alarms.ts'

/** What the mail says: who suffers, what to do first, where it is written down. Chinese first. */
export function alarmText({ who, first, runbook }: AlarmSpec): string {
  const book = `infra/operations/${runbook}`
  return `谁受影响：${who.zh}\n先做：${first.zh}\n步骤：${book}\n\nWho suffers: ${who.en}\nFirst: ${first.en}\nSteps: ${book}`
}
