// The only script of the site. Pages work without it: it remembers how a person wants to see them, and warns before typed text is lost.
const root = document.documentElement
const views = ['elder', 'contrast']

for (const view of views) root.toggleAttribute(`data-${view}`, localStorage.getItem(view) === 'on')

for (const group of document.querySelectorAll('.views')) group.hidden = false
for (const button of document.querySelectorAll('[data-view]')) {
  const view = button.dataset.view
  const show = () => button.setAttribute('aria-pressed', String(root.hasAttribute(`data-${view}`)))
  show()
  button.addEventListener('click', () => {
    localStorage.setItem(view, root.toggleAttribute(`data-${view}`) ? 'on' : 'off')
    show()
  })
}

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
