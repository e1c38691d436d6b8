export { colourText } from './colour-name.ts';
