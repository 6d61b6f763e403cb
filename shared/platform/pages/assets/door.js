// The door of a fair on a phone. Without this script its forms do the same, one request a person. With it the door works for an hour without
// network: tickets are checked against a list of digests, what was seen waits here and is sent when the network is back. All of it may be
// sent twice: a ticket's first arrival stays, and a device's counts only grow.
const door = document.querySelector('[data-door]')
const { door: fair, until } = door.dataset
const texts = JSON.parse(door.dataset.texts)
const store = `door ${fair}`
const two = 2 * 24 * 60 * 60 * 1000

for (const name of Object.keys(localStorage)) {
  if (name.startsWith('door ') && Date.parse(JSON.parse(localStorage.getItem(name)).until) + two < Date.now()) localStorage.removeItem(name)
}

const device = `phone-${[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36)).join('')}`
const fresh = { device, offset: 0, tickets: {}, queue: [], hours: {}, sent: '{}', attendance: undefined }
const state = { ...fresh, ...JSON.parse(localStorage.getItem(store) ?? '{}'), until }
const keep = () => localStorage.setItem(store, JSON.stringify(state))

const at = (name) => door.querySelector(`[data-at="${name}"]`)
const now = () => new Date(Date.now() + state.offset).toISOString()
const local = (instant) => new Date(Date.parse(instant) + 8 * 60 * 60 * 1000).toISOString()
const say = (text, good) => {
  at('said').textContent = text
  at('said').className = good ? 'done' : 'notice bad'
  at('said').hidden = false
}
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])

const netOf = (hours) => Object.values(hours).reduce((sum, hour) => sum + hour.in - hour.undone, 0)

// What the server last told, and what it has not been told yet.
const show = (online) => {
  const { attendance, queue, hours, sent } = state
  const counted = netOf(hours) - netOf(JSON.parse(sent))
  const waiting = queue.length + Math.abs(counted)
  at('network').textContent = filled(online ? (waiting > 0 ? texts.sending : texts.online) : texts.offline, { waiting })
  at('network').className = online ? 'hint' : 'notice'
  at('network').hidden = false
  if (attendance === undefined) return
  const entered = attendance.entered + queue.length
  const walkIns = attendance.walkIns + counted
  const figures = { total: entered + walkIns, entered, walkIns, registered: attendance.registered }
  for (const [name, figure] of Object.entries(figures)) at(name).textContent = figure.toLocaleString('en')
  at('hours').replaceChildren(
    ...attendance.hours.map((row) => {
      const line = document.createElement('tr')
      const cells = [`${row.hour.slice(5, 10)} ${row.hour.slice(11)}:00`, row.entered, row.walkIns, row.entered + row.walkIns]
      line.append(
        ...cells.map((text, place) => {
          const cell = document.createElement(place === 0 ? 'th' : 'td')
          if (place === 0) cell.scope = 'row'
          else cell.className = 'number'
          cell.textContent = text
          return cell
        }),
      )
      return line
    }),
  )
}

const digestOf = async (code) => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${fair}:${code}`)))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 16)
}

let running = false
let again = false
const talk = async () => {
  const checkIns = state.queue.slice(0, 100).map(({ digest, at }) => ({ digest, at }))
  const hours = JSON.stringify(state.hours)
  const nothing = checkIns.length === 0 && hours === state.sent
  const signal = AbortSignal.timeout(10_000)
  const body = nothing ? {} : { method: 'POST', body: JSON.stringify({ device: state.device, checkIns, walkIns: state.hours }) }
  const answer = await fetch(`/v1/fairs/${fair}/door`, { headers: { 'content-type': 'application/json' }, signal, ...body })
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}))
    if (answer.status < 500) say(answer.status === 401 ? texts.signedOut : (problem.errors?.[0]?.detail ?? problem.detail ?? problem.title))
    throw new Error(String(answer.status))
  }
  const told = await answer.json()
  state.offset = Date.parse(told.now) - Date.now()
  state.attendance = told.attendance
  if (told.tickets) {
    const waiting = state.queue.map(({ digest, at }) => [digest, at])
    state.tickets = Object.fromEntries([...told.tickets.map(({ digest, at = '' }) => [digest, at]), ...waiting])
  } else {
    state.sent = hours
    for (const { digest, outcome, at } of told.outcomes) {
      const entry = state.queue.find((one) => one.digest === digest)
      state.queue = state.queue.filter((one) => one.digest !== digest)
      if (outcome === 'unknown') {
        delete state.tickets[digest]
        say(filled(texts.unknown, { code: entry?.code ?? '' }))
      } else state.tickets[digest] = at
    }
  }
  keep()
  return state.queue.length > 0 || JSON.stringify(state.hours) !== state.sent
}

const send = async () => {
  again = running
  if (running) return
  running = true
  try {
    while ((await talk()) || again) again = false
    show(true)
  } catch {
    show(false)
  }
  running = false
}

const check = async (text) => {
  const code = (/[?&]code=([^&#]+)/.exec(text)?.[1] ?? text).normalize('NFKC').replace(/[\s-]/g, '').toLowerCase()
  const shown = `${code.slice(0, 4)}-${code.slice(4)}`.toUpperCase()
  if (!/^[2-9a-hjkmnp-z]{8}$/.test(code)) return say(texts.malformed)
  const digest = await digestOf(code)
  const known = state.tickets[digest]
  if (known) return say(filled(texts.already, { code: shown, time: local(known).slice(11, 16) }))
  const instant = now()
  state.tickets[digest] = instant
  state.queue.push({ digest, at: instant, code: shown })
  keep()
  say(filled(known === undefined ? texts.unlisted : texts.entered, { code: shown }), known !== undefined)
  show(navigator.onLine)
  dispatchEvent(new Event('seen'))
}

at('code').addEventListener('submit', async (event) => {
  event.preventDefault()
  const box = event.target.elements.code
  const typed = box.value
  box.value = ''
  box.focus()
  await check(typed)
})

at('more').addEventListener('submit', (event) => {
  event.preventDefault()
  const hour = local(now()).slice(0, 13)
  const counted = state.hours[hour] ?? { in: 0, undone: 0 }
  const more = Number(event.target.elements['count:int'].value) || 1
  state.hours[hour] = { ...counted, in: counted.in + more }
  event.target.elements['count:int'].value = 1
  keep()
  say(filled(texts.counted, { count: more }), true)
  show(navigator.onLine)
  dispatchEvent(new Event('seen'))
})

at('undo').addEventListener('submit', (event) => {
  event.preventDefault()
  const last = Object.keys(state.hours)
    .sort()
    .findLast((hour) => state.hours[hour].in > state.hours[hour].undone)
  if (last === undefined) return say(texts.nothing)
  state.hours[last].undone += 1
  keep()
  say(texts.undone, true)
  show(navigator.onLine)
  dispatchEvent(new Event('seen'))
})

// The camera, where the browser reads codes by itself. Elsewhere the phone's own camera opens the address in the code.
const camera = at('camera')
if ('BarcodeDetector' in window && navigator.mediaDevices) {
  const button = at('scan')
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  let stream
  const stop = () => {
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = undefined
    camera.hidden = true
    button.setAttribute('aria-pressed', 'false')
  }
  const look = async () => {
    let last = ''
    while (stream) {
      const [found] = await detector.detect(camera).catch(() => [])
      if (found && found.rawValue !== last) await check(found.rawValue)
      last = found?.rawValue ?? last
      await new Promise((done) => setTimeout(done, 200))
    }
  }
  button.hidden = false
  button.addEventListener('click', async () => {
    if (stream) return stop()
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    } catch {
      return say(texts.noCamera)
    }
    camera.srcObject = stream
    camera.hidden = false
    button.setAttribute('aria-pressed', 'true')
    await camera.play()
    await look()
  })
}

addEventListener('load', send)
addEventListener('seen', send)
addEventListener('online', send)
addEventListener('offline', () => show(false))
setInterval(send, 30_000)
keep()

// The page itself stays at hand without network.
if (navigator.serviceWorker) {
  const files = [...document.querySelectorAll('script[src], link[rel="stylesheet"]')].map((one) => one.src ?? one.href)
  navigator.serviceWorker
    .register('/assets/door-worker.js', { scope: location.pathname })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active.postMessage({ keep: [location.pathname, ...files] }))
    .catch(() => undefined)
}
