import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

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

/** What sticks out of the page to the right, or out of its own card. */
export async function clipped(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const root = 'document.documentElement';
  const sideways = await page.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`);
  if (sideways > 0) found.push(`the page scrolls ${sideways} px sideways`);
  const width = page.viewportSize()?.width ?? 0;
  const check = async (inside: Locator, limit: number): Promise<void> => {
    for (const element of await inside.locator(looked).filter({ visible: true }).all()) {
      const box = await element.boundingBox();
      const isOut = box !== null && (box.x + box.width > limit + 0.5 || box.x < -0.5);
      if (isOut) found.push(`${await element.textContent()} sticks out`);
    }
  };
  await check(page.locator('body'), width);
  for (const card of await page.locator('.card').filter({ visible: true }).all()) {
    const box = await card.boundingBox();
    if (box !== null) await check(card, box.x + box.width);
  }
  return found;
}

const looked = 'button, input, textarea, select, .ac-textBlock, .bubble';
