import { describeProgram } from '@statuskit/example-shared/testing'
import { start } from './start.ts'

describeProgram(new URL('main.ts', import.meta.url), start)
