export { type Adapter, createFramework, type Platform } from './framework.ts'
