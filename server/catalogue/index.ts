// What later slices use of the catalogue.
export { type PublishedDesign, publishedDesign } from './published-design.ts';
