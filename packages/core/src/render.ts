/**
 * Turns a thrown value into the status, headers and body of a response.
 *
 * @packageDocumentation
 */

export type { Omission } from './problem/omission.ts'
export { type AdviceMembers, adviceMembers } from './render/formats/next-step.ts'
export { render } from './render/render.ts'
export type { Catalogue, Languages, Localized, Translation } from './render/request/catalogue.ts'
export type { Format, RenderOptions } from './render/request/options.ts'
export type { Rendered } from './render/request/rendering.ts'
export type { HookRequest, RequestFacts, RequestHeaders } from './render/request/request.ts'
