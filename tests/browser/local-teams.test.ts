import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connector, withCard } from '../local/connector-call.ts';
import { said } from '../local/echo-bot.ts';
import { summaryCard } from '../local/fixtures/cards.ts';
import { ingrid, kristian, type Rig } from '../local/rig.ts';
import { clipped, openBrowser, openPage, picture } from './open-browser.ts';
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

describe('at 1280 px', () => {
  it('an owner gets a wrong figure back at its field, corrects it, and sees the receipt', async () => {
    await sendForm(rig);
    const { page, errors } = await openPage(browser, rig.url, 1280);
    await page.getByText('Slik prøver du').waitFor();
    await page.getByText('Fravær og vakt', { exact: true }).waitFor();
    await picture(page, 'desktop-form');
    await page.getByLabel('Sykefravær i mars (%)').fill('1.126');
    await page.getByRole('button', { name: 'Lever', exact: true }).click();
    await page.getByText('✕ 1.126 kan bety 1,126 eller 1126.').waitFor();
    expect(await page.getByLabel('Sykefravær i mars (%)').inputValue()).toBe('1.126');
    await page.getByLabel('Sykefravær i mars (%)').scrollIntoViewIfNeeded();
    await picture(page, 'desktop-form-error');
    await page.getByLabel('Sykefravær i mars (%)').fill('5,9');
    await page.getByLabel('Korttid (%)').fill('2,1');
    await page.getByLabel('Vurdering').selectOption('yellow');
    await page.getByLabel('Ingen vakthendelser i mars').check();
    await page.getByRole('button', { name: 'Lever', exact: true }).click();
    await page.getByText('Fravær og vakt er levert').waitFor();
    expect(rig.bot.received.at(-1)!.value?.action?.data).toMatchObject({
      verb: 'submit',
      form: 'sick-leave',
      sick: '5,9',
      short: '2,1',
      colour: 'yellow',
      nil: 'true',
    });
    await page.getByRole('table').getByText('▲ Gul').waitFor();
    // A person's own words are shown as they were written.
    await page.getByText('Kommentar som skrevet: **ikke fet** <b>heller ikke</b>').waitFor();
    await picture(page, 'desktop-receipt');
    expect(await clipped(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('a button shows progress, cannot be pressed twice, and an app out of reach is told in Teams’ way', async () => {
    await sendForm(rig);
    let pressed = 0;
    let answer: () => void = () => {};
    rig.bot.onInvoke = () => {
      pressed += 1;
      return new Promise((resolve) => {
        answer = () => resolve(said('Mottatt.'));
      });
    };
    const { page } = await openPage(browser, rig.url, 1280);
    const button = page.getByRole('button', { name: 'Lever', exact: true });
    await page.getByLabel('Korttid (%)').fill('2,2');
    await button.dblclick();
    await expect.poll(() => button.getAttribute('class')).toContain('working');
    await button.click({ force: true });
    await page.getByRole('button', { name: 'Lagre utkast' }).click({ force: true });
    expect(pressed).toBe(1);
    await page.getByText('Sender …').waitFor();
    answer();
    await page.getByText('Mottatt.').waitFor();
    expect(await page.getByText('Sender …').count()).toBe(0);
    expect(await button.getAttribute('class')).not.toContain('working');
    await rig.bot.stop();
    await button.click();
    await page.getByText('Kunne ikke nå appen. Prøv igjen.').waitFor();
    await picture(page, 'desktop-unreachable');
    expect(await page.getByLabel('Korttid (%)').inputValue()).toBe('2,2');
  });

  it('an old phone sends the fallback Action.Submit, and the edited message says so', async () => {
    await sendForm(rig);
    const { page, errors } = await openPage(browser, rig.url, 1280);
    await page.getByLabel('Innstillinger').click();
    await page.getByLabel('Telefon med gammel Teams (Action.Submit)').check();
    await picture(page, 'desktop-settings');
    await page.keyboard.press('Escape');
    await page.getByLabel('Sykefravær i mars (%)').fill('5,9');
    await page.getByRole('button', { name: 'Lever', exact: true }).click();
    await page.getByText('Redigert').waitFor();
    const got = rig.bot.received.at(-1)!;
    expect(got).toMatchObject({ type: 'message', value: { verb: 'submit', sick: '5,9' } });
    expect(got.text).toBeUndefined();
    expect(errors).toEqual([]);
  });

  it('the channel has threads; a mention reaches the bot and a correction is edited in place, live', async () => {
    const thread = await postSummary(rig);
    const { page, errors } = await openPage(browser, rig.url, 1280);
    await page.getByRole('button', { name: /Ledergruppen/ }).click();
    await page.locator('.card', { hasText: 'Månedsrapport mars 2024' }).waitFor();
    await page.getByRole('button', { name: 'Svar i tråden' }).click();
    await page.getByLabel('Svar i tråden').fill('Bra jobba!');
    await page.keyboard.press('Enter');
    await page.locator('.bubble', { hasText: 'Bra jobba!' }).waitFor();
    await page.getByRole('button', { name: 'status', exact: true }).click();
    await page.locator('.bubble', { hasText: 'Du skrev: status' }).waitFor();
    const path = `conversations/${encodeURIComponent(thread)}/activities/${thread.split('=')[1]}`;
    await connector(rig.url, 'PUT', path, withCard(summaryCard(true)));
    await page.getByText('Rettet 16. april').waitFor();
    await page.getByText('Redigert').waitFor();
    await picture(page, 'desktop-channel');
    expect(await clipped(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('keeps what is typed in a card while other messages come, and announces them', async () => {
    await sendForm(rig);
    const { page } = await openPage(browser, rig.url, 1280);
    const field = page.getByLabel('Sykefravær i mars (%)');
    await field.fill('5,');
    await rig.post('messages', { as: ingrid.aadObjectId, text: 'hei' });
    await page.locator('.bubble', { hasText: 'Du skrev: hei' }).waitFor();
    expect(await field.inputValue()).toBe('5,');
    expect(await page.locator('input:focus').inputValue()).toBe('5,');
    await expect
      .poll(() => page.locator('[data-announcer]').textContent())
      .toBe('Ny melding fra Rapportbot: Du skrev: hei');
  });

  it('shows who has something unread, and becomes another person with one press', async () => {
    await sendForm(rig);
    const { page } = await openPage(browser, rig.url, 1280);
    const other = page.locator('.person', { hasText: kristian.name });
    await expect.poll(() => other.locator('.badge').textContent()).toContain('1');
    await other.click();
    await page.locator('.bubble', { hasText: 'Velkommen! Jeg er Rapportbot.' }).waitFor();
    await expect.poll(() => other.locator('.badge').count()).toBe(0);
    await page.getByLabel('Skriv en melding').fill('hva mangler');
    await page.keyboard.press('Enter');
    await page.locator('.bubble', { hasText: 'Du skrev: hva mangler' }).waitFor();
    expect(rig.bot.received.at(-1)!['from']).toMatchObject({ aadObjectId: kristian.aadObjectId });
  });

  it('moves the clock on, never back', async () => {
    const { page } = await openPage(browser, rig.url, 1280);
    const face = page.locator('.clock-face');
    await expect.poll(() => face.textContent()).toContain('tirsdag 9. april 2024 kl. 08:31');
    await face.click();
    await page.getByRole('button', { name: '+1 time' }).click();
    await expect.poll(() => face.textContent()).toContain('tirsdag 9. april 2024 kl. 09:31');
    await page.getByRole('button', { name: 'Neste morgen kl. 08:00' }).click();
    await expect.poll(() => face.textContent()).toContain('onsdag 10. april 2024 kl. 08:00');
    await picture(page, 'desktop-clock');
    await page.getByLabel('Gå til').fill('2024-04-15T10:15');
    await page.getByRole('button', { name: 'Still fram' }).click();
    await expect.poll(() => face.textContent()).toContain('mandag 15. april 2024 kl. 10:15');
    await page.getByLabel('Gå til').fill('2024-04-01T10:15');
    await page.getByRole('button', { name: 'Still fram' }).click();
    await page.getByText('Klokka kan bare stilles fram.').waitFor();
  });

  it('speaks nynorsk and English too', async () => {
    const { page } = await openPage(browser, rig.url, 1280);
    await page.getByLabel('Innstillinger').click();
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.getByRole('heading', { name: 'Kven er du?' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'status', exact: true }).click();
    await expect.poll(() => rig.bot.received.at(-1)!.locale).toBe('en-GB');
  });
});

describe('at 320 px', () => {
  it('goes from the list to a conversation and back with nothing clipped', async () => {
    await sendForm(rig);
    await postSummary(rig);
    const { page, errors } = await openPage(browser, rig.url, 320, 700);
    await page.getByText('Slik prøver du').waitFor();
    expect(await clipped(page)).toEqual([]);
    await picture(page, 'narrow-start');
    await page.getByLabel('Skjul veiledningen').click();
    await page.locator('.person', { hasText: ingrid.name }).click();
    await picture(page, 'narrow-list');
    await page.getByRole('button', { name: /^Rapportbot/ }).click();
    await page.getByText('Fravær og vakt', { exact: true }).waitFor();
    expect(await clipped(page)).toEqual([]);
    await picture(page, 'narrow-form');
    await page.getByRole('button', { name: 'Kommer senere' }).scrollIntoViewIfNeeded();
    await picture(page, 'narrow-form-end');
    await page.getByLabel('Sykefravær i mars (%)').fill('5,9');
    await page.getByRole('button', { name: 'Lever', exact: true }).click();
    await page.getByText('Fravær og vakt er levert').waitFor();
    expect(await clipped(page)).toEqual([]);
    await picture(page, 'narrow-receipt');
    await page.getByLabel('Tilbake til samtalene').click();
    await page.getByRole('button', { name: /Ledergruppen/ }).click();
    await page.locator('.card', { hasText: 'Månedsrapport mars 2024' }).waitFor();
    expect(await clipped(page)).toEqual([]);
    await picture(page, 'narrow-channel');
    expect(errors).toEqual([]);
  });
});
