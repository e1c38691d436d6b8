import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Chromium as it is installed on the machine; CHROMIUM_PATH says where when it is not at the usual place. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: [...flags, ...quiet] });
}

export interface OpenPage {
  readonly page: Page;
  /** What the page wrote as errors, and what it threw. */
  readonly errors: readonly string[];
}

/** Opens a page of a width, keeping its errors. */
export async function openPage(
  browser: Browser,
  url: string,
  width: number,
  height = 860,
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nb-NO' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  await page.locator('.person').first().waitFor({ state: 'attached' });
  return { page, errors };
}

/** A picture of the page in out/. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('out', { recursive: true });
  await page.screenshot({ path: `out/${name}.png` });
}

/** What sticks out of the page to the right, or is cut off by its own box. */
export function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push(`the page scrolls ${wide}px sideways`);
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, input, textarea, select, .ac-textBlock, .bubble',
    )) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest('.hidden')) continue;
      const name = `${element.tagName} ${element.textContent?.slice(0, 30)}`;
      if (box.right > window.innerWidth + 0.5 || box.left < -0.5) found.push(`${name} sticks out`);
      const card = element.closest('.card')?.getBoundingClientRect();
      if (card && box.right > card.right + 0.5) found.push(`${name} sticks out of its card`);
    }
    return found;
  });
}
