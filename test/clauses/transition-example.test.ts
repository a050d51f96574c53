import { describe, expect, it } from 'vitest'
import { transition } from '../../examples/transition-2026/transition'

describe('the hotel audit carried to 2026', () => {
  it.each([
    ['en', 'A person must decide: 7', 'Citations still open after that: 0', 'equal those of the audit: yes'],
    ['zh-CN', '须由人决定：7', '此后仍待决定：0', '与原审核发现一致：是'],
  ] as const)('[CL-88] [CL-92] says in %s what a person must decide, and is taken back', (language, ...lines) => {
    const text = transition(language).join('\n')
    for (const line of lines) expect(text).toContain(line)
    expect(text).not.toContain('undefined')
  })

  it('[CL-88] counts every citation as carried or open', () => {
    const count = (label: string) =>
      Number(
        transition('en')
          .find((line) => line.startsWith(label))
          ?.split(': ')[1],
      )
    expect(count('Carried by the tables alone') + count('A person must decide')).toBe(count('Citations of clauses'))
  })
})
