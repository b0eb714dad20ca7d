// A tab of the browser that remembers what went wrong in it, and how much each page cost to load.
const beside = ['/world.svg', '/yasqe.js', '/yasqe.css']

export class Watched {
  static async in (browser, size) {
    const tab = await browser.newPage()
    await tab.setViewport({ width: size.width, height: size.height, deviceScaleFactor: 1, isMobile: size.width < 600, hasTouch: size.width < 600 })
    return new Watched(tab)
  }

  constructor (tab) {
    this.tab = tab
    this.mistakes = []
    tab.on('console', message => {
      if (['error', 'warn'].includes(message.type())) this.mistakes.push(`${tab.url()}: ${message.text()}`)
    })
    tab.on('pageerror', error => this.mistakes.push(`${tab.url()}: ${error.message}`))
    tab.on('requestfailed', request => {
      if (request.failure().errorText !== 'net::ERR_ABORTED') this.mistakes.push(`${request.url()}: ${request.failure().errorText}`)
    })
    tab.on('response', response => {
      if (response.status() >= 400) this.mistakes.push(`${response.url()}: ${response.status()}`)
    })
  }

  async goto (address) {
    await this.tab.goto(address, { waitUntil: 'networkidle0' })
  }

  /** Bytes that the page took, as they came over the wire, beside the outline of the map and the editor. */
  async bytes (address) {
    const session = await this.tab.createCDPSession()
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    const urls = new Map()
    let bytes = 0
    session.on('Network.requestWillBeSent', event => urls.set(event.requestId, new URL(event.request.url).pathname))
    session.on('Network.loadingFinished', event => {
      if (!beside.includes(urls.get(event.requestId))) bytes += event.encodedDataLength
    })
    await this.goto(address)
    await session.detach()
    return bytes
  }

  /** Follows the first link that fits. */
  async follow (selector) {
    const link = await this.tab.waitForSelector(selector, { timeout: 10000 })
    await link.evaluate(element => element.scrollIntoView({ block: 'center' }))
    await Promise.all([this.tab.waitForNavigation({ waitUntil: 'networkidle0' }), link.evaluate(element => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window })))])
  }

  /** Moves with the Tab key to the first thing that fits, and presses a key there. */
  async tabTo (selector, key) {
    for (let steps = 0; steps < 400; steps++) {
      await this.tab.keyboard.press('Tab')
      if (await this.tab.evaluate(wanted => document.activeElement.matches(wanted), selector)) {
        const outline = await this.tab.evaluate(() => getComputedStyle(document.activeElement).outlineStyle)
        if (outline === 'none') this.mistakes.push(`${this.tab.url()}: focus is not seen on ${selector}`)
        if (key === undefined) return
        await Promise.all([this.tab.waitForNavigation({ waitUntil: 'networkidle0' }), this.tab.keyboard.press(key)])
        return
      }
    }
    throw new Error(`${this.tab.url()}: the Tab key does not reach ${selector}`)
  }

  async expect (selector) {
    await this.tab.waitForSelector(selector, { timeout: 15000 })
  }
}
