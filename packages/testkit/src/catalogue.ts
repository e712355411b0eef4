/**
 * Tells a test which problem types a service sent that its catalogue lacks.
 *
 * @packageDocumentation
 */

export { type CatalogueWatch, watchCatalogue } from './catalogue/watch-catalogue.ts'
