import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ingrid, kristian, type Rig } from '../local/rig.ts';
import { openBrowser, openPage, picture } from './open-browser.ts';
import { postSummary, sendForm, startPageRig } from './page-rig.ts';

let browser: Browser;
let rig: Rig;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  rig = await startPageRig();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await rig.stop();
});

it('offers each person what the team file says they are answered, in the chat and in a channel', async () => {
  const { page } = await openPage(browser, rig.url, 1280);
  const offered = () => page.locator('.compose .chip').allTextContents();
  await page.getByText(`Du er ${ingrid.name} · Svarer for fravær`).waitFor();
  expect(await offered()).toEqual(['status', 'hjelp']);
  await page.locator('.person', { hasText: kristian.name }).click();
  await page.getByText(`Du er ${kristian.name} · Controller`).waitFor();
  expect(await offered()).toEqual(['forhåndsvis', 'hva mangler', 'hjelp']);
  await page.getByRole('button', { name: /Ledergruppen/ }).click();
  await expect.poll(offered).toEqual(['hva mangler', 'bruk denne kanalen']);
});

it('a press is not lost when a message comes in the middle of it', async () => {
  const { page } = await openPage(browser, rig.url, 1280);
  const channel = page.getByRole('button', { name: /Ledergruppen/ });
  await channel.getByText('Ledergruppen').hover();
  await page.mouse.down();
  await postSummary(rig);
  await channel.getByText('Månedsrapport mars 2024').waitFor();
  await page.mouse.up();
  const post = page.locator('.card', { hasText: 'Månedsrapport mars 2024' });
  await expect.poll(() => post.isVisible()).toBe(true);
});

it('a message that the app did not get says so, and is sent again with one press', async () => {
  const { page } = await openPage(browser, rig.url, 1280);
  await page.locator('.bubble', { hasText: 'Velkommen!' }).waitFor();
  rig.bot.status = 500;
  await page.getByLabel('Skriv en melding').fill('hei');
  await page.keyboard.press('Enter');
  await page.getByText('Appen tok ikke imot meldingen.').waitFor();
  await picture(page, 'desktop-undelivered');
  delete rig.bot.status;
  await page.getByRole('button', { name: 'Send på nytt' }).click();
  const answer = page.locator('.bubble', { hasText: 'Du skrev: hei' });
  await expect.poll(() => answer.isVisible()).toBe(true);
});

/** What a finger is to hit and cannot: lower or narrower than 44 px. */
async function tooSmall(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const looked = page.locator('button, summary, select, textarea, input:not([type=checkbox], [type=radio])');
  for (const element of await looked.filter({ visible: true }).all()) {
    const box = (await element.boundingBox())!;
    if (Math.min(box.width, box.height) < 44)
      found.push(`${await element.innerText()} ${box.width} × ${box.height}`);
  }
  return found;
}

it('can be pressed with a finger, everywhere on a phone', async () => {
  await sendForm(rig);
  const { page } = await openPage(browser, rig.url, 320, 640);
  expect(await tooSmall(page)).toEqual([]);
  await page.getByLabel('Skjul veiledningen').click();
  await page.locator('.clock-face').click();
  await page.getByRole('button', { name: '+1 time' }).waitFor();
  expect(await tooSmall(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByLabel('Innstillinger').click();
  expect(await tooSmall(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Rapportbot/ }).click();
  await page.getByText('Fravær og vakt', { exact: true }).waitFor();
  expect(await tooSmall(page)).toEqual([]);
  await page.getByLabel('Tilbake til samtalene').click();
  await page.getByRole('button', { name: /Ledergruppen/ }).click();
  await page.getByLabel('Start en ny tråd').waitFor();
  expect(await tooSmall(page)).toEqual([]);
});

it('a field that is sent back is in view and ready to be corrected, also far down, and says what is wrong', async () => {
  await sendForm(rig);
  const { page } = await openPage(browser, rig.url, 320, 480);
  await page.getByLabel('Skjul veiledningen').click();
  await page.getByRole('button', { name: /^Rapportbot/ }).click();
  const field = page.getByLabel('Sykefravær i mars (%)');
  await field.fill('1.126');
  await page.getByRole('button', { name: 'Lever', exact: true }).click();
  const problem = page.getByText('✕ 1.126 kan bety 1,126 eller 1126.');
  await problem.waitFor();
  await expect.poll(() => page.locator('input:focus').inputValue()).toBe('1.126');
  const box = (await problem.boundingBox())!;
  const foot = (await page.locator('.pane-foot').boundingBox())!;
  expect(box.y).toBeGreaterThan(100);
  expect(box.y + box.height).toBeLessThanOrEqual(foot.y);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const described = await field.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described}"]`).textContent()).toContain('kan bety');
});

it('the keyboard goes past the people and the lists with the first stop', async () => {
  const { page } = await openPage(browser, rig.url, 1280);
  await page.locator('.bubble', { hasText: 'Velkommen!' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.messages:focus').count()).toBe(1);
});

it('works by keyboard alone: to a person, into the card, and its button', async () => {
  await sendForm(rig);
  const { page } = await openPage(browser, rig.url, 1280);
  await page.locator('.person', { hasText: ingrid.name }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Sykefravær i mars (%)').focus();
  await page.keyboard.type('5,9');
  const reached: (string | null)[] = [];
  for (let step = 0; step < 7 && reached.at(-1) !== 'Lever'; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.locator(':focus').textContent());
  }
  expect(reached.at(-1)).toBe('Lever');
  await page.keyboard.press('Enter');
  await page.getByText('Fravær og vakt er levert').waitFor();
});

it('tells the time of what came today, and the day of what came before', async () => {
  const { page } = await openPage(browser, rig.url, 1280);
  const time = page.locator('.conversation time').first();
  await expect.poll(() => time.textContent()).toBe('08:31');
  await rig.post('clock', { move: 'morning' });
  await expect.poll(() => time.textContent()).toBe('9. apr.');
});
