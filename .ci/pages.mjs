// Opens every page that the demo wrote in Chromium and fails on any error, any request and any sideways scrolling.
import { existsSync, globSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const executablePath = '/usr/bin/chromium'
const pages = globSync('out/**/*.html').sort()
if (pages.length === 0) throw new Error('the demo wrote no page')
if (!existsSync(executablePath)) {
  console.log(`${pages.length} pages not opened: no browser here`)
  process.exit(0)
}
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const browser = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'pages-')), {
  executablePath,
  args,
  viewport: { width: 390, height: 844 },
})
const problems = []
const page = await browser.newPage()
let current = ''
page.on('console', (message) => message.type() === 'error' && problems.push(`${current}: ${message.text()}`))
page.on('pageerror', (error) => problems.push(`${current}: ${error.message}`))
page.on('request', (request) => request.url().startsWith('file:') || problems.push(`${current}: asked for ${request.url()}`))
for (current of pages) {
  await page.goto(pathToFileURL(current).href)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  if (wide) problems.push(`${current}: scrolls sideways on a phone`)
}
await browser.close()
for (const problem of problems) console.error(problem)
console.log(`${pages.length} pages opened, ${problems.length} problems`)
process.exit(problems.length > 0 ? 1 : 0)
