// Keeps the page of a fair's door at hand for when there is no network: that one page and its files, nothing else.
const name = 'door'

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))

addEventListener('message', (event) => {
  event.waitUntil(
    caches
      .delete(name)
      .then(() => caches.open(name))
      .then((cache) => cache.addAll(event.data.keep)),
  )
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  const page = request.mode === 'navigate' && /\/park\/fairs\/[^/]+\/door$/.test(pathname)
  if (request.method !== 'GET' || !(page || pathname.startsWith('/assets/'))) return
  const kept = () => caches.match(page ? pathname : request)
  event.respondWith(
    page ? fetch(request).catch(async () => (await kept()) ?? Response.error()) : kept().then((found) => found ?? fetch(request)),
  )
})
