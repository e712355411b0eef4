export { fr } from './fr.gen.ts'
