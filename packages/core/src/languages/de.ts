export { de } from './de.gen.ts'
