import { plainText } from '../plain-text'
import type { Text } from '../text'
import { escapeCharacters } from './escape-characters'

const blockStart = /^(\d*)([#+\-=:.)])/

const escapeLine = (line: string): string => escapeCharacters(line).replace(blockStart, '$1\\$2')

/**
 * Escapes a leaf for a place where a block begins: paragraph, list item, quotation. Each line end in it is a hard break.
 *
 * @param text - the leaf
 * @param indent - what the container needs before each further line: `'> '`, `'  '`
 */
export const escapeLines = (text: Text, indent: string): string => {
  const plain = plainText(text)
  if (!plain.includes('\n')) return escapeLine(plain)
  const core = plain.trim()
  const start = plain.length - plain.trimStart().length
  const inner = core.split('\n').map(escapeLine)
  return escapeCharacters(plain.slice(0, start)) + inner.join(`\\\n${indent}`) + escapeCharacters(plain.slice(start + core.length))
}
