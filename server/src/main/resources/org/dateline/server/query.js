// Makes an editor of the form, and shows answers below it. The form works without this.
const most = 1000
const form = document.getElementById('ask')
const field = form.elements.query
const answer = document.getElementById('answer')
const prefixes = JSON.parse(document.getElementById('prefixes').textContent)

Yasqe.forkAutocompleter('prefixes', {
  name: 'ours',
  persistenceId: null,
  get: () => Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`)
})
const place = document.createElement('div')
form.prepend(place)
const editor = new Yasqe(place, {
  value: field.value,
  autocompleters: ['ours', 'variables'],
  persistenceId: null,
  createShareableLink: null,
  resizeable: false,
  showQueryButton: false
})
field.hidden = true
editor.getInputField().setAttribute('aria-label', field.getAttribute('aria-label'))
// The Tab key belongs to the page, so that nobody is caught in the editor.
editor.setOption('extraKeys', { ...editor.getOption('extraKeys'), Tab: false, 'Shift-Tab': false, 'Ctrl-Enter': run, 'Cmd-Enter': run })

const button = element('button', 'Run')
button.type = 'button'
button.className = 'run'
button.addEventListener('click', run)
form.querySelector('.answers').prepend(button)
form.addEventListener('submit', () => { field.value = editor.getValue() })

async function run () {
  answer.replaceChildren(element('p', 'Asking …'))
  const body = new URLSearchParams({ query: editor.getValue() })
  try {
    const reply = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/sparql-results+json, text/turtle;q=0.9' } })
    if (!reply.ok) return show(element('pre', await reply.text()))
    if (!reply.headers.get('Content-Type').includes('json')) return show(element('pre', await reply.text()))
    const { head, results, boolean } = await reply.json()
    show(...(results ? table(head.vars, results.bindings) : [element('p', boolean ? 'Yes.' : 'No.')]))
  } catch (failure) {
    show(element('p', `No answer: ${failure.message}`))
  }
}

function show (...shown) {
  answer.replaceChildren(...shown)
}

function table (columns, rows) {
  const head = element('tr', ...columns.map(column => element('th', column)))
  const body = rows.slice(0, most).map(row => element('tr', ...columns.map(column => element('td', term(row[column])))))
  const count = rows.length > most ? `The first ${most} of ${rows.length} rows: take all of them as csv.` : rows.length === 1 ? '1 row' : `${rows.length} rows`
  return [element('p', count), element('table', element('thead', head), element('tbody', ...body))]
}

function term (value) {
  if (value === undefined) return ''
  if (value.type !== 'uri') return value.value
  const link = element('a', short(value.value))
  const id = `${form.dataset.base}id/`
  link.href = value.value.startsWith(id) ? `/page/${value.value.slice(id.length)}` : value.value
  return /^https?:$/.test(link.protocol) ? link : value.value
}

function short (iri) {
  const prefix = Object.entries({ ...prefixes, '': `${form.dataset.base}id/` }).find(([, start]) => iri.startsWith(start))
  return prefix ? `${prefix[0]}:${iri.slice(prefix[1].length)}` : iri
}

function element (name, ...content) {
  const made = document.createElement(name)
  made.append(...content)
  return made
}
