import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Starts with the tests of what was built. They drive a browser and processes, take longest, and would otherwise come last,
 * one after the other, while the other workers have nothing left to do.
 */
export class BuiltFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isBuilt = ({ moduleId }: TestSpecification) => moduleId.endsWith('.built.test.ts')
    return [...sorted.filter(isBuilt), ...sorted.filter((file) => !isBuilt(file))]
  }
}
