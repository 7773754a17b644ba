// Door: badges in pictures.
export { bake, unbake } from './bake.ts';
export { badgePicture } from './picture.ts';
export { textIn } from './text-in.ts';
