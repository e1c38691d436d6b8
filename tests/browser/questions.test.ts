import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Actor } from './actor.ts';
import { answerOverClientApi } from './answer-over-client-api.ts';
import { clipped, openBrowser, openPage, type OpenPage, picture } from './open-browser.ts';
import { plain } from './plain-text.ts';
import { type Product, startProduct } from './start-product.ts';

let product: Product;
let browser: Browser;
let pages: readonly { readonly open: OpenPage; readonly dag: Actor }[];

beforeAll(async () => {
  product = await startProduct('2024-04-12T09:05:00Z');
  browser = await openBrowser();
  const opened = [
    await openPage(browser, product.url, 1280, 900),
    await openPage(browser, product.url, 320, 700),
  ];
  await answerOverClientApi(product.url, ['economy', 'services', 'hr', 'deviations']);
  pages = opened.map((open) => ({ open, dag: new Actor(open.page) }));
  for (const { open, dag } of pages) {
    open.page.setDefaultTimeout(15_000);
    await open.page.getByLabel('Skjul veiledningen').click();
    await dag.become('Dag Dirdal');
  }
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Asks on the desk and on the phone, and looks at both. */
async function asked(text: string, name: string, look: (card: Locator) => Promise<void>): Promise<void> {
  for (const { open, dag } of pages) {
    const card = await dag.ask(text);
    await look(card);
    await card.scrollIntoViewIfNeeded();
    await picture(open.page, `question-${name}-${open.page.viewportSize()?.width}`);
    expect([name, await clipped(open.page)]).toEqual([name, []]);
  }
}

it('draws a history as a chart with a table, and says the chart in words', async () => {
  await asked('utvikling åpne avvik', 'history', async (card) => {
    const text = plain(await card.innerText());
    expect(text).toContain('Mars 2024');
    expect(text).toContain('258');
    expect(text).toContain('høyest 258 (mars 2024)');
  });
});

it('sets two periods beside each other with the difference', async () => {
  await asked('sammenlign HR/HMS i mars 2024 med februar 2024', 'comparison', async (card) => {
    expect(plain(await card.innerText())).toContain('+13');
  });
});

it('lists the largest deviations', async () => {
  await asked('største avvik', 'largest', async (card) => {
    expect(plain(await card.innerText())).toContain('Driftskostnader');
  });
});

it('follows what one asks to follow', async () => {
  await asked('følg sykefravær', 'follow', async (card) => {
    expect(plain(await card.innerText())).toContain('Sykefravær');
  });
});

it('shows in the help what can be asked', async () => {
  await asked('hjelp', 'help', async (card) => {
    expect(plain(await card.innerText())).toContain('hva er endret');
  });
});
