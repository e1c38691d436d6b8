import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { clipped, picture } from './open-browser.ts';

/** What the README shows; UPDATE_IMAGES=1 takes them anew. */
const images: Readonly<Record<string, string>> = {
  'wrong-figure-1280': 'owner',
  'post-1280': 'report',
  'missing-1280': 'preview',
  'receipt-320': 'phone',
};

/** Pictures of the page at both widths; nothing is cut off, nothing scrolls sideways. */
export async function seen(pages: readonly Page[], name: string): Promise<void> {
  for (const page of pages) {
    const width = page.viewportSize()!.width;
    await picture(page, `month/${name}-${width}`);
    const image = images[`${name}-${width}`];
    if (process.env['UPDATE_IMAGES'] !== undefined && image !== undefined)
      await page.screenshot({ path: `docs/images/${image}.png` });
    expect(await clipped(page), `${name} at ${width} px`).toEqual([]);
  }
}
