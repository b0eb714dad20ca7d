// Walks from search to actor, event, article, graph, map, timeline and query editor in a real browser: with the mouse, with the
// keyboard only, and without scripts. Ends with 1 when a step fails, a request fails or the console shows an error.
//   node walk.mjs ADDRESS WORD [FOLDER for screenshots]
import { mkdirSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { Watched } from './watched.mjs'

const [address, word, folder] = process.argv.slice(2)
const most = 100 * 1024
const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }
const seen = {}
const mistakes = []

async function withMouse (walker) {
  await walker.goto(address)
  await walker.tab.type('#q', word)
  await Promise.all([walker.tab.waitForNavigation({ waitUntil: 'networkidle0' }), walker.tab.keyboard.press('Enter')])
  seen.search = walker.tab.url()
  await walker.follow('td.name a[href^="/page/person/"], td.name a[href^="/page/state/"], td.name a[href^="/page/organization/"]')
  seen.actor = walker.tab.url()
  await walker.follow('td.event a')
  seen.event = walker.tab.url()
  await walker.expect('.claims mark')
  await walker.follow('.claims cite a')
  seen.article = walker.tab.url()
  await walker.expect('article a.event')
  await walker.follow('nav a[href="/graph"]')
  await walker.follow('.nodes a')
  seen.graph = walker.tab.url()
  await walker.expect('.nodes a.chosen')
  await walker.follow('nav a[href="/map"]')
  seen.map = walker.tab.url()
  await walker.tab.click('.zoom button')
  await walker.follow('.spots a')
  await walker.follow('nav a[href="/timeline"]')
  seen.timeline = walker.tab.url()
  await walker.follow('.bars a')
  await walker.follow('nav a[href="/query"]')
  seen.query = walker.tab.url()
  await walker.tab.click('.run')
  await walker.expect('#answer table tbody tr')
}

async function withKeyboard (walker) {
  await walker.goto(address)
  await walker.tabTo('#q')
  await walker.tab.keyboard.type(word)
  await Promise.all([walker.tab.waitForNavigation({ waitUntil: 'networkidle0' }), walker.tab.keyboard.press('Enter')])
  await walker.tabTo('td.name a:is([href^="/page/person/"], [href^="/page/state/"], [href^="/page/organization/"])', 'Enter')
  await walker.tabTo('td.event a', 'Enter')
  await walker.tabTo('.claims cite a', 'Enter')
  await walker.tabTo('nav a[href="/graph"]', 'Enter')
  await walker.tabTo('.nodes a', 'Enter')
  await walker.tabTo('nav a[href="/map"]', 'Enter')
  await walker.tabTo('.spots a', 'Enter')
  await walker.tabTo('nav a[href="/timeline"]', 'Enter')
  await walker.tabTo('.bars a', 'Enter')
  await walker.tabTo('nav a[href="/query"]', 'Enter')
  await walker.tabTo('.run')
  await walker.tab.keyboard.press('Enter')
  await walker.expect('#answer table tbody tr')
}

async function withoutScripts (walker) {
  await walker.tab.setJavaScriptEnabled(false)
  for (const [view, shows] of [['graph', '.nodes a'], ['map', '.spots a'], ['timeline', '.bars a']]) {
    await walker.goto(`${address}${view}`)
    await walker.expect(shows)
    await walker.expect('table a')
  }
  await walker.goto(`${address}query?question=kinds-of-events`)
  await walker.follow('button[value="csv"]').catch(() => {}) // a file: it is saved, not shown
}

async function firstViews (walker) {
  for (const [name, url] of Object.entries({ home: address, ...seen })) {
    const bytes = await walker.bytes(url)
    console.log(`${name.padEnd(9)} ${(bytes / 1024).toFixed(1).padStart(6)} KB  ${decodeURIComponent(url)}`)
    if (bytes > most) mistakes.push(`${url}: ${bytes} bytes`)
  }
}

async function screenshots (browser) {
  mkdirSync(folder, { recursive: true })
  for (const [device, size, scheme] of [['desktop', desktop, 'light'], ['phone', phone, 'light'], ['dark', desktop, 'dark']]) {
    const walker = await Watched.in(browser, size)
    await walker.tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    for (const [name, url] of Object.entries({ home: address, ...seen, network: `${address}graph` })) {
      await walker.goto(url)
      if (name === 'query') {
        await walker.tab.click('.run')
        await walker.expect('#answer table tbody tr')
      }
      await walker.tab.screenshot({ path: `${folder}/${name}-${device}.png` })
      const wide = await walker.tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) mistakes.push(`${url}: ${wide} pixels wider than a ${device}`)
    }
    mistakes.push(...walker.mistakes)
  }
}

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  for (const walk of [withMouse, withKeyboard, withoutScripts, firstViews]) {
    const walker = await Watched.in(browser, desktop)
    await walk(walker)
    mistakes.push(...walker.mistakes)
    console.log(`${walk.name}: ${walker.mistakes.length} mistakes`)
  }
  if (folder) await screenshots(browser)
} catch (failure) {
  mistakes.push(failure.stack)
} finally {
  await browser.close()
}
mistakes.forEach(mistake => console.error(mistake))
process.exit(mistakes.length === 0 ? 0 : 1)
