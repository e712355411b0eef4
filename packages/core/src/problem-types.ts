export * from './problem/registered-types.gen.ts'
