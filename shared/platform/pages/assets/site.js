// The only script of the site. Pages work without it: it warns before typed text is lost, and suggests words in a search.
let typed = false
document.addEventListener('input', (event) => {
  typed ||= event.target.closest('form[method="post"]') !== null
})
document.addEventListener('submit', () => {
  typed = false
})
window.addEventListener('beforeunload', (event) => {
  if (typed) event.preventDefault()
})

// A refused form: the reader starts at what is wrong.
document.querySelector('.summary')?.focus()

// Suggestions while somebody types: a combobox with a list, as ARIA describes it. The box alone has the focus.
for (const box of document.querySelectorAll('[data-suggest]')) {
  const { suggest, label, several, none, count } = box.dataset
  const list = make('ul', { id: `${box.id}-suggestions`, role: 'listbox', 'aria-label': label, class: 'suggestions', hidden: '' })
  const status = make('p', { role: 'status', class: 'unseen' })
  box.after(list, status)
  box.removeAttribute('list')
  set(box, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })

  let timer
  let running = new AbortController()
  let active = -1

  const activate = (at) => {
    active = at
    for (const [place, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(place === at))
    const option = list.children[at]
    option?.scrollIntoView({ block: 'nearest' })
    if (option) box.setAttribute('aria-activedescendant', option.id)
    else box.removeAttribute('aria-activedescendant')
  }
  const show = (open) => {
    list.hidden = !open
    box.setAttribute('aria-expanded', String(open))
    if (!open) activate(-1)
  }
  const stop = () => {
    clearTimeout(timer)
    running.abort()
    show(false)
  }
  const choose = (option) => {
    stop()
    box.value = `${option.dataset.query} `
    status.textContent = ''
    box.focus()
  }
  const ask = async () => {
    running.abort()
    running = new AbortController()
    const { signal } = running
    const answer = await fetch(`${suggest}?q=${encodeURIComponent(box.value)}`, { signal }).catch(() => undefined)
    const found = answer?.ok ? await answer.json().catch(() => undefined) : undefined
    if (found === undefined || signal.aborted) return
    const options = found.items.map((item, at) => {
      const option = make('li', { id: `${list.id}-${at}`, role: 'option', 'aria-selected': 'false', 'data-query': item.query })
      option.append(item.alias ? `${item.text} (${item.alias})` : item.text)
      if (count && item.count !== undefined) {
        const number = make('small', {})
        number.textContent = count.replace('{n}', item.count)
        option.append(' ', number)
      }
      return option
    })
    list.replaceChildren(...options)
    activate(-1)
    show(options.length > 0)
    status.textContent = options.length > 0 ? several.replace('{n}', options.length) : none
  }

  box.addEventListener('input', () => {
    clearTimeout(timer)
    if (box.value.trim() === '' || box.value.endsWith(' ')) stop()
    else timer = setTimeout(ask, 150)
  })
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return
    const last = list.children.length - 1
    if (event.key === 'ArrowDown') activate(active === last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') activate(active <= 0 ? last : active - 1)
    else if (event.key === 'Enter' && active >= 0) choose(list.children[active])
    else if (event.key === 'Escape') stop()
    else return
    event.preventDefault()
  })
  box.addEventListener('blur', stop)
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => choose(target.closest('li')))
}

function make(name, attributes) {
  return set(document.createElement(name), attributes)
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
