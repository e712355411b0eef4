export { ja } from './ja.gen.ts'
