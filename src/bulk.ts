export { compileReader, type Reader } from './core/compile-reader'
