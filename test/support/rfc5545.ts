/** What a calendar file breaks of RFC 5545, line by line; written without any calendar library, so that it can contradict them. */
export function calendarFaults(text: string): readonly string[] {
  return [...lineFaults(text), ...componentFaults(unfolded(text))]
}

/** 3.1: content lines end with CRLF, hold at most 75 octets without it, and are folded between characters. */
function lineFaults(text: string): readonly string[] {
  const faults = text.endsWith('\r\n') ? [] : ['the last line does not end with CRLF']
  const lines = text.slice(0, -2).split('\r\n')
  return [
    ...faults,
    ...lines.flatMap((line, index) => {
      const at = `line ${index + 1}`
      const found: string[] = []
      if (Buffer.byteLength(line) > 75) found.push(`${at}: ${Buffer.byteLength(line)} octets`)
      if (/[\r\n]/.test(line)) found.push(`${at}: a bare CR or LF`)
      if (line.includes('\ufffd') || !line.isWellFormed()) found.push(`${at}: half a character`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) found.push(`${at}: a control character`)
      if (line === '') found.push(`${at}: empty`)
      return found
    }),
  ]
}

function unfolded(text: string): readonly string[] {
  return text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
}

const contentLine: RegExp = /^([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/su

type Property = { readonly name: string; readonly parameters: string; readonly value: string }

/** 3.4 and 3.6: what stands in what, once, at most once, or not without. */
function componentFaults(lines: readonly string[]): readonly string[] {
  const faults: string[] = []
  const open: { readonly name: string; readonly properties: Property[] }[] = []
  const uids: string[] = []
  for (const line of lines) {
    const [, name, parameters = '', value = ''] = contentLine.exec(line) ?? []
    if (name === undefined) {
      faults.push(`no content line: ${line.slice(0, 40)}`)
      continue
    }
    if (name === 'BEGIN') {
      if ((open.at(-1)?.name ?? '') !== { VCALENDAR: '', VEVENT: 'VCALENDAR' }[value])
        faults.push(`${value} in ${open.at(-1)?.name ?? 'nothing'}`)
      open.push({ name: value, properties: [] })
    } else if (name === 'END') {
      const closed = open.pop()
      if (closed?.name !== value) faults.push(`END:${value} ends ${closed?.name ?? 'nothing'}`)
      else faults.push(...ruleFaults(value, closed.properties))
      if (value === 'VEVENT') uids.push(closed?.properties.find((one) => one.name === 'UID')?.value ?? '')
    } else {
      open.at(-1)?.properties.push({ name, parameters, value })
      faults.push(...valueFaults({ name, parameters, value }))
    }
  }
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR' || open.length > 0) faults.push('not one whole VCALENDAR')
  if (new Set(uids).size !== uids.length) faults.push('two events have one UID')
  return faults
}

const rules: Readonly<Record<string, { readonly once: readonly string[]; readonly atMostOnce: readonly string[] }>> = {
  VCALENDAR: { once: ['PRODID', 'VERSION'], atMostOnce: ['CALSCALE', 'METHOD', 'NAME', 'URL', 'SOURCE', 'REFRESH-INTERVAL'] },
  VEVENT: {
    once: ['UID', 'DTSTAMP', 'DTSTART'],
    atMostOnce: [
      'DTEND',
      'SUMMARY',
      'LOCATION',
      'DESCRIPTION',
      'URL',
      'STATUS',
      'SEQUENCE',
      'CREATED',
      'LAST-MODIFIED',
      'CLASS',
      'DURATION',
    ],
  },
}

function ruleFaults(component: string, properties: readonly Property[]): readonly string[] {
  const count = (name: string): number => properties.filter((one) => one.name === name).length
  const { once = [], atMostOnce = [] } = rules[component] ?? {}
  const value = (name: string): string => properties.find((one) => one.name === name)?.value ?? ''
  return [
    ...once.filter((name) => count(name) !== 1).map((name) => `${component}: ${count(name)} ${name}`),
    ...atMostOnce.filter((name) => count(name) > 1).map((name) => `${component}: ${count(name)} ${name}`),
    ...(count('DTEND') + count('DURATION') > 1 ? ['DTEND and DURATION'] : []),
    ...(component === 'VEVENT' && value('DTEND') !== '' && value('DTEND') <= value('DTSTART') ? ['DTEND is not after DTSTART'] : []),
    ...(component === 'VCALENDAR' && value('VERSION') !== '2.0' ? ['VERSION is not 2.0'] : []),
  ]
}

const texts: readonly string[] = ['SUMMARY', 'LOCATION', 'DESCRIPTION', 'CATEGORIES', 'NAME', 'X-WR-CALNAME', 'UID', 'PRODID']
const times: readonly string[] = ['DTSTAMP', 'DTSTART', 'DTEND', 'CREATED', 'LAST-MODIFIED']
const statuses: readonly string[] = ['TENTATIVE', 'CONFIRMED', 'CANCELLED']

/** 3.3: how values are written. */
function valueFaults({ name, parameters, value }: Property): readonly string[] {
  const fault = (what: string): readonly string[] => [`${name}: ${what} (${value.slice(0, 40)})`]
  if (texts.includes(name)) {
    const bare = value.replaceAll(/\\[\\;,nN]/g, '')
    if (bare.includes('\\')) return fault('a backslash that escapes nothing')
    if (bare.includes(';') || (name !== 'CATEGORIES' && bare.includes(','))) return fault('a mark that is not escaped')
  }
  if (name === 'DTSTART' && parameters === ';VALUE=DATE') {
    return Number.isNaN(Date.parse(value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'))) ? fault('no day') : []
  }
  if (times.includes(name) && (parameters !== '' || !/^\d{8}T\d{6}Z$/.test(value) || Number.isNaN(Date.parse(instantOf(value))))) {
    return fault('no time in UTC')
  }
  if (name === 'SEQUENCE' && !/^\d+$/.test(value)) return fault('no whole number')
  if (name === 'STATUS' && !statuses.includes(value)) return fault('no status of an event')
  if ((name === 'URL' || name === 'SOURCE') && !URL.canParse(value)) return fault('no address')
  if (name === 'REFRESH-INTERVAL' && !/^PT?\d+[DHM]$/.test(value)) return fault('no duration')
  return []
}

function instantOf(value: string): string {
  return value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
}
