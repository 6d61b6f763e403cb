// What the platform reads is shown while somebody writes. Without this script the button of the section does the same.
for (const section of document.querySelectorAll('.reading')) {
  const form = section.closest('form')
  const { of, part, comma } = section.dataset
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh'
  const template = section.querySelector('template')
  const [list, resting] = section.querySelectorAll('.facts-read')
  let timer
  let asked

  const row = (fact, index) => {
    const item = template.content.cloneNode(true)
    const put = (name, text) => {
      item.querySelector(name).textContent = text ?? ''
    }
    put('.kind', fact.kind)
    put('.tag', fact.standing)
    put('.heard', fact.heard)
    put('.sure', fact.sure)
    const name = document.createElement(fact.removed ? 'del' : 'span')
    name.textContent = fact.name
    item.querySelector('.name').replaceChildren(name)
    const input = item.querySelector('input')
    const select = item.querySelector('select')
    input.name = `${part}.corrections.${index}.fact`
    input.value = fact.fact
    select.name = `${part}.corrections.${index}.as`
    select.setAttribute('aria-label', select.getAttribute('aria-label') + fact.name)
    select.options[0].textContent = fact.keep
    for (const { as, label } of fact.choices) select.add(new Option(label, as, false, as === fact.as))
    return item
  }

  const line = (name, texts) => {
    const shown = section.querySelector(name)
    shown.hidden = texts.length === 0
    shown.querySelector('span').textContent = texts.join(comma)
  }

  const show = (reading) => {
    const [open, chosen] = [true, false].map((may) => reading.facts.filter(({ choices }) => choices.length > 0 === may))
    const at = document.activeElement?.closest('.reading li')?.querySelector('input').value
    list.replaceChildren(...open.map(row))
    resting.replaceChildren(...reading.resting.map((fact, index) => row(fact, open.length + index)))
    resting.parentElement.hidden = reading.resting.length === 0
    line(
      '.chosen',
      chosen.map(({ name }) => name),
    )
    line('.unread', reading.unread)
    section.querySelector('.count').textContent = reading.summary
    const again = [...section.querySelectorAll('li input')].find(({ value }) => value === at)
    again?.parentElement.querySelector('select').focus()
  }

  const ask = async () => {
    asked?.abort()
    asked = new AbortController()
    const answer = await fetch('/v1/readings', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ of, language, form: new URLSearchParams(new FormData(form)).toString() }),
      signal: asked.signal,
    })
    if (answer.ok) show(await answer.json())
  }

  form.addEventListener('input', () => {
    clearTimeout(timer)
    // Away from the network the section stays as it is.
    timer = setTimeout(() => ask().catch(() => undefined), 600)
  })
}
