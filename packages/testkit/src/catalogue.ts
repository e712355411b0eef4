export { type CatalogueWatch, watchCatalogue } from './catalogue/watch-catalogue.ts'
