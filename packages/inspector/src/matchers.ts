export { type CorrectHttpResult, toBeCorrectHttp } from './matchers/to-be-correct-http.ts'
