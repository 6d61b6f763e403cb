import type { Child } from 'hono/jsx'
import { dayText } from '#shared/kernel/day-text.ts'
import { conditionIds } from '#shared/matching/lexicon/conditions.ts'
import { shownCondition } from '#shared/matching/sentences/shown-names.ts'
import { Facts, LocalTime } from '#shared/platform/pages/parts.tsx'
import { certificateName } from '#shared/reference/certificates.ts'
import { districtName, isDistrictCode } from '#shared/reference/districts.ts'
import { levelNameInFull, skillLevelKeys } from '#shared/reference/levels.ts'
import type { DataEntry } from '#shared/talent/domain/own-data.ts'
import { texts as t } from './entry-texts.ts'

const terms: Readonly<Record<string, string>> = t.term

/** Whatever is kept, term by term, in the reader's words where there are any: nothing is left out. */
export function OwnEntry({ entry }: { readonly entry: DataEntry }): Child {
  return <Facts rows={Object.entries(entry).map(([key, value]) => [termOf(key), <Value of={key} value={value} />] as const)} />
}

function Value({ of, value }: { readonly of: string; readonly value: unknown }): Child {
  if (value === undefined || value === null || value === '') return <span class="quiet">{t.empty}</span>
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (typeof value === 'number')
    return of === 'expectPay' ? (
      String(value / 100)
    ) : of === 'expiresAt' ? (
      <LocalTime at={new Date(value * 1000).toISOString()} />
    ) : (
      String(value)
    )
  if (typeof value === 'string') return <Word of={of} word={value} />
  if (Array.isArray(value)) return <Several of={of} values={value} />
  return <OwnEntry entry={value as DataEntry} />
}

function Several({ of, values }: { readonly of: string; readonly values: readonly unknown[] }): Child {
  if (values.length === 0) return <span class="quiet">{t.empty}</span>
  return (
    <ul>
      {values.map((value) => (
        <li>
          <Value of={of} value={value} />
        </li>
      ))}
    </ul>
  )
}

function Word({ of, word }: { readonly of: string; readonly word: string }): Child {
  if (/^\d{4}-\d\d-\d\dT/.test(word)) return <LocalTime at={word} />
  if (/^\d{4}-\d\d-\d\d$/.test(word)) return dayText(word)
  const level = skillLevelKeys.find((key) => key === word)
  if (level !== undefined && (of === 'level' || of === 'levelClaimed')) return levelNameInFull(level)
  if (of === 'districts' && isDistrictCode(word)) return districtName(word)
  const condition = conditionIds.find((id) => id === word)
  if (of === 'refusals' && condition !== undefined) return shownCondition(condition)
  if (of === 'kind') return certificateName(word)
  if (named.has(of)) return values[word] ?? word
  return /^[a-z]{3}_[0-9A-Z]{26}$|^[0-9a-f]{64}$/.test(word) ? <code>{word}</code> : word
}

const values: Readonly<Record<string, string>> = t.value
/** Terms whose words are codes; elsewhere a word is the person's own or a name, and stands as it is. */
const named: ReadonlySet<string> = new Set(['state', 'scope', 'act', 'role', 'action', 'as'])

function termOf(key: string): string {
  return terms[key] ?? key
}
