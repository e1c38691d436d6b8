import { writeFileSync } from 'node:fs';
import { drawIcons } from './draw-icons.ts';

const { color, outline } = drawIcons();
writeFileSync(new URL('../color.png', import.meta.url), color);
writeFileSync(new URL('../outline.png', import.meta.url), outline);
