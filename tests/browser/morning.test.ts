import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Actor } from './actor.ts';
import { clipped, openBrowser, openPage, type OpenPage, picture } from './open-browser.ts';
import { plain } from './plain-text.ts';
import { type Product, startProduct } from './start-product.ts';

let product: Product;
let browser: Browser;
let wide: OpenPage;
let narrow: OpenPage;
let desk: Actor;
let phone: Actor;

beforeAll(async () => {
  // Friday 12 April at 09:05 in Oslo: the day after the reminder, the day of the deadline.
  product = await startProduct('2024-04-12T07:05:00Z');
  browser = await openBrowser();
  wide = await openPage(browser, product.url, 1280, 900);
  narrow = await openPage(browser, product.url, 320, 700);
  desk = new Actor(wide.page);
  phone = new Actor(narrow.page);
  for (const { page } of [wide, narrow]) {
    page.setDefaultTimeout(15_000);
    await page.getByLabel('Skjul veiledningen').click();
  }
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function seen(name: string): Promise<void> {
  for (const { page } of [wide, narrow]) {
    await picture(page, `morning-${name}-${page.viewportSize()?.width}`);
    expect([name, await clipped(page)]).toEqual([name, []]);
  }
}

/** One story: each step goes on from the one before. */
it('Hanne delegates one item on the phone, and Berit gets its card', async () => {
  await phone.become('Hanne Holm');
  const card = await phone.ask('deleger');
  await card.getByRole('combobox').selectOption({ label: 'HR/HMS: Sykefravær' });
  await card.getByRole('textbox').fill('berit');
  await phone.press(card, 'Deleger');
  await phone.message('Berit Budal har fått HR/HMS: Sykefravær');
  await desk.become('Berit Budal');
  const form = await desk.message('Hanne Holm svarer vanligvis for dette');
  expect(await form.getByRole('button', { name: 'Gi tilbake' }).count()).toBe(1);
  await seen('delegated');
});

it('Kari sees on one card who is missing and why, and reminds them from it', async () => {
  await desk.become('Kari Conradi');
  await phone.become('Kari Conradi');
  await desk.write('fraværende olav til 15. april');
  await desk.message('står som fraværende');
  const card = await phone.ask('oversikt');
  expect(plain(await card.innerText())).toContain('5 av 6 seksjoner mangler');
  expect(plain(await card.innerText())).toContain('er borte til og med 15. april 2024; Berit Budal svarer');
  expect(plain(await card.innerText())).toContain('Hanne Holm har delegert det til Berit Budal');
  await desk.message('5 av 6 seksjoner mangler');
  await seen('overview');
  await phone.press(card, 'Påminn');
  await phone.message('Påminnelse sendes');
});

it('Berit reads in one reminder all that is hers now, and why it matters', async () => {
  await phone.become('Berit Budal');
  const reminder = await phone.message('Dette mangler fra deg');
  expect(plain(await reminder.innerText())).toContain('åpner ikke før dette er inne');
  expect(plain(await reminder.innerText())).toMatch(
    /Økonomi\nOlav Økland er borte til og med 15. april 2024, så du blir spurt i stedet\.[\s\S]*HR\/HMS\nHanne Holm svarer vanligvis for dette\. Det er delegert til deg denne gangen\.\n○ Sykefravær/u,
  );
  await seen('reminder');
});

it('Kari looks ahead: who is reminded next, and whether everybody can be reached', async () => {
  await phone.become('Kari Conradi');
  const plan = await phone.ask('vis påminnelser');
  expect(plain(await plan.innerText())).toContain('Ingenting er sendt');
  const check = await phone.ask('kontroller mottakere');
  expect(plain(await check.innerText())).toContain('Mottakere');
  await seen('check');
});
