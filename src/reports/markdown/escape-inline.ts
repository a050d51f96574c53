import { plainText } from '../plain-text'
import type { Text } from '../text'
import { escapeCharacters } from './escape-characters'

/** Escapes a leaf for a place that holds one line. */
export const escapeInline = (text: Text): string => escapeCharacters(plainText(text))
