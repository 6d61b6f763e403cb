// A scanned code brings the passport behind the `#`, where no server sees it: it is put into the form, and the form is sent.
const form = document.querySelector('form.passport-check')
const token = location.hash.slice(1)
if (form && token) {
  history.replaceState(null, '', location.pathname)
  form.querySelector('textarea').value = token
  form.requestSubmit()
}
