import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/reports'

const page = renderHtml({ kind: 'report', language: 'en', title: 'T', blocks: [] })
const palettes = [...page.matchAll(/:root \{([^}]*--paper[^}]*)\}/g)].map((match) =>
  Object.fromEntries([...(match[1] ?? '').matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour])),
)

const luminance = (colour = ''): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one = '', other = ''): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colours', () => {
  test('[RE-19] come in three palettes: light, dark and paper', () => {
    expect(palettes).toHaveLength(3)
  })

  for (const [index, palette] of palettes.entries()) {
    test.each(['ink', 'soft', 'accent', 'good', 'attention', 'bad', 'neutral'])(
      `[RE-19] %s is readable as text (palette ${index + 1})`,
      (name) => {
        expect(contrast(palette[name], palette['paper'])).toBeGreaterThanOrEqual(4.5)
      },
    )

    test(`[RE-19] rules that mean something can be seen (palette ${index + 1})`, () => {
      expect(contrast(palette['rule'], palette['paper'])).toBeGreaterThanOrEqual(3)
    })
  }
})
