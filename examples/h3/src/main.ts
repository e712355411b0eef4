import { runProgram } from '@statuskit/example-shared/program'
import { start } from './start.ts'

await runProgram(start)
