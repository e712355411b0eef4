import { type HeaderSymptom, readHeaderSymptoms } from '../../packages/inspector/scripts/response-headers.ts'

let all: readonly HeaderSymptom[] | undefined

/** What people search for when they need the header of this name. */
export function symptomsOf(name: string): readonly string[] {
  all ??= readHeaderSymptoms()
  return all.filter((row) => row.name === name).map(({ symptom }) => symptom)
}
