/** The times that records keep apart; a closed list, so that every language can name each one. */
export type TimeName = 'occurrence' | 'detection' | 'start' | 'completion' | 'report' | 'closure' | 'window'
