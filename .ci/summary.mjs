// Adds up what the test runs counted and says it in one plain line.
import { readdirSync, readFileSync } from 'node:fs'

const [folder, started] = process.argv.slice(2)
const runs = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
const sum = (key) => runs.reduce((total, run) => total + run[key], 0)
console.log(`all checks took ${Math.round(Date.now() / 1000 - Number(started))} s`)
console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`)
