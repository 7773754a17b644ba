// What later slices use of the catalogue.
export { designWithin, type OwnDesign, type PublishedDesign, publishedDesign } from './published-design.ts';
