import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Mode } from './case-set.ts'
import type { Measurement } from './measure.ts'

const run = promisify(execFile)
const script = fileURLToPath(new URL('measure-in-child.ts', import.meta.url))

/** Measures a set in a process of its own; rejects when the process fails or takes longer than a minute. */
export const runChild = async (set: string, seed: number, mode: Mode): Promise<Measurement> => {
  const { stdout } = await run(process.execPath, [script, set, String(seed), mode], { timeout: 60_000 })
  return JSON.parse(stdout) // written by measure-in-child.ts
}
