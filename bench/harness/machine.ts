import { arch, availableParallelism, cpus, platform } from 'node:os'

/** What one must know of the machine to read the numbers; nothing that tells whose it is. */
export const machineFacts = () => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  platform: `${platform()} ${arch()}`,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  processors: availableParallelism(),
})
