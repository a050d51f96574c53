import type { Path } from '../../core/issue'
import type { Catalogue, ClauseNode } from '../catalogue'
import { parentNumber } from '../internal/clause-index'
import { nearestNumbers } from '../internal/nearest-numbers'
import type { ClauseIssue, OutlineProblem } from '../issues'

const rank = (part: string): number => (/^\d/.test(part) ? Number(part) : 100 + part.charCodeAt(0)) // annexes come after the clauses

const isBefore = (one: string, other: string): boolean => {
  const [left, right] = [one.split('.').map(rank), other.split('.').map(rank)]
  const level = left.findIndex((part, position) => part !== right[position])
  return level < 0 ? left.length < right.length : (left[level] ?? 0) < (right[level] ?? 0)
}

const problem = (path: Path, number: string, kind: OutlineProblem): ClauseIssue => ({
  code: 'outline-inconsistent',
  severity: 'error',
  path,
  params: { number, problem: kind },
})

/** Whether letters run from a without a gap, and numbers stand only under letters that are there. */
export const letterIssues = ({ number, items, subItems = {} }: Pick<ClauseNode, 'number' | 'items' | 'subItems'>, path: Path) => {
  const run = items.every((letter, position) => letter.charCodeAt(0) === 'a'.charCodeAt(0) + position)
  const known = Object.keys(subItems).every((letter) => items.includes(letter))
  return run && known ? [] : [problem([...path, 'items'], number, 'letters-out-of-order')]
}

/** Whether an outline hangs together: numbers once and in order, under parents that exist, letters without a gap, a header that names its clauses. */
export const outlineIssues = (catalogue: Catalogue): readonly ClauseIssue[] => {
  const { edition, nodes, withoutRequirement, exclusions, citedAsWhole } = catalogue
  const seen = new Set<string>()
  const issues: ClauseIssue[] = []
  for (const [position, node] of nodes.entries()) {
    const { number } = node
    const path = ['nodes', position, 'number']
    const parent = parentNumber(number)
    if (seen.has(number)) issues.push(problem(path, number, 'repeated'))
    else if (parent !== undefined && !seen.has(parent)) issues.push(problem(path, number, 'parent-missing'))
    else if (position > 0 && isBefore(number, nodes[position - 1]?.number ?? '')) issues.push(problem(path, number, 'out-of-order'))
    issues.push(...letterIssues(node, ['nodes', position]))
    seen.add(number)
  }
  for (const [name, numbers] of Object.entries({ withoutRequirement, exclusions, citedAsWhole })) {
    for (const [position, number] of numbers.entries()) {
      if (seen.has(number)) continue
      const params = { edition, number, nearest: nearestNumbers(catalogue, number) }
      issues.push({ code: 'clause-unknown', severity: 'error', path: [name, position], params })
    }
  }
  return issues
}
