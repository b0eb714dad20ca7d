// Lets readers enlarge a drawing and move about in it. Without this it is there all the same: it fits the page, and links lead on.
const most = 12

for (const pane of document.querySelectorAll('.pane')) {
  // On a narrow page: the middle of a map or graph, the end of a timeline.
  pane.scrollLeft = (pane.scrollWidth - pane.clientWidth) * (pane.closest('.canvas') ? 0.5 : 1)
}

for (const canvas of document.querySelectorAll('.canvas')) {
  const pane = canvas.querySelector('.pane')
  const drawing = pane.querySelector('svg')
  let zoom = 1

  function enlarge (factor, x = pane.clientWidth / 2, y = pane.clientHeight / 2) {
    const before = zoom
    zoom = Math.min(most, Math.max(1, zoom * factor))
    const left = (pane.scrollLeft + x) * zoom / before - x
    const top = (pane.scrollTop + y) * zoom / before - y
    pane.style.height = `${pane.clientHeight}px`
    drawing.style.width = `${zoom * 100}%`
    drawing.style.setProperty('--zoom', zoom)
    drawing.classList.toggle('near', zoom > 3)
    pane.scrollTo(left, top)
  }

  function button (sign, words, factor) {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = sign
    made.setAttribute('aria-label', words)
    made.addEventListener('click', () => enlarge(factor))
    return made
  }

  const zoomers = document.createElement('div')
  zoomers.className = 'zoom'
  zoomers.append(button('+', 'Enlarge', 1.5), button('−', 'Reduce', 1 / 1.5))
  canvas.append(zoomers)

  pane.addEventListener('wheel', event => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const { left, top } = pane.getBoundingClientRect()
    enlarge(event.deltaY < 0 ? 1.2 : 1 / 1.2, event.clientX - left, event.clientY - top)
  }, { passive: false })

  pane.addEventListener('pointerdown', event => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    const move = moved => {
      pane.classList.add('dragged')
      pane.scrollBy(-moved.movementX, -moved.movementY)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', () => {
      removeEventListener('pointermove', move)
      setTimeout(() => pane.classList.remove('dragged'))
    }, { once: true })
  })
  pane.addEventListener('click', event => {
    if (pane.classList.contains('dragged')) event.preventDefault()
  }, true)
  pane.addEventListener('dragstart', event => event.preventDefault())
}
