import { momentsAsText } from './moments.ts';

console.log(momentsAsText());
