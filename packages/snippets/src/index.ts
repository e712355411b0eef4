export { type NoSample, type Sample, type Snippet, type SnippetStatus, snippet } from './snippet.ts'
export type { TargetId } from './target/target.ts'
export { TARGETS, type Target } from './targets.ts'
