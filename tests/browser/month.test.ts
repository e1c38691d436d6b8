import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Actor } from './actor.ts';
import { answerOverClientApi } from './answer-over-client-api.ts';
import { openBrowser, openPage, type OpenPage } from './open-browser.ts';
import { plain } from './plain-text.ts';
import { seen } from './seen.ts';
import { type Product, startProduct } from './start-product.ts';

let product: Product;
let browser: Browser;
let wide: OpenPage;
let narrow: OpenPage;
let desk: Actor;
let phone: Actor;

beforeAll(async () => {
  product = await startProduct('2024-04-09T06:30:00Z');
  browser = await openBrowser();
  wide = await openPage(browser, product.url, 1280, 900);
  narrow = await openPage(browser, product.url, 320, 700);
  desk = new Actor(wide.page);
  phone = new Actor(narrow.page);
  for (const { page } of [wide, narrow]) page.setDefaultTimeout(15_000);
  await seen(pages(), 'start');
  for (const { page } of [wide, narrow]) await page.getByLabel('Skjul veiledningen').click();
}, 180_000);
const pages = () => [wide.page, narrow.page];

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** A new message is scrolled to; nobody looks for it. */
async function inView(message: Locator): Promise<void> {
  const heading = message.getByRole('heading').first();
  await expect.poll(async () => (await heading.boundingBox())?.y, { timeout: 5000 }).toBeGreaterThan(90);
  const bottom = message.page().viewportSize()!.height;
  expect((await heading.boundingBox())!.y).toBeLessThan(bottom - 120);
}

/** One story: each step goes on from the one before, as in a month. */
describe('March 2024 in the page', () => {
  it('Kari chooses the leadership channel by writing in it', async () => {
    await desk.become('Kari Conradi');
    await desk.open(/^Ledergruppen/);
    await desk.write('@Rapportbot bruk denne kanalen');
    const answer = await desk.message('Rapporten kommer her');
    expect(await answer.innerText()).toContain('Ledergruppen');
    await phone.become('Kari Conradi');
    await phone.open(/^Ledergruppen/);
    await phone.message('Rapporten kommer her');
    await seen(pages(), 'channel-chosen');
  });

  it('Hanne gets one wrong figure back at its field with the rest kept, and corrects it', async () => {
    await desk.become('Hanne Holm');
    const { page } = desk;
    const form = await desk.message('0 av 3 besvart');
    for (const [label, text] of hanne) await form.getByLabel(label).fill(text);
    const comments = form.getByLabel(/^Kommentar/);
    await comments.nth(0).fill('Langtidsfraværet øker, og lederne følger opp hver enkelt.');
    await comments.nth(1).fill('Mest utrykning på kveld og natt.');
    await form.getByRole('radio', { name: 'Ja' }).check();
    await form.getByLabel(/^Langtidsfravær/).fill('3.800');
    await desk.press(form, 'Lever');
    await page.getByText('✕ 3.800 kan bety 3,8 eller 3800. Skriv 3,8, om det er det du mener.').waitFor();
    await page.getByText('✕ Rett ett felt, så lagrer jeg.').waitFor();
    await expect.poll(() => page.locator('input:focus').inputValue()).toBe('3.800');
    const back = await desk.message('Rett ett felt');
    // At the field, above the form, and once more beside its buttons.
    expect(await back.getByText(/^✕/).count()).toBe(3);
    for (const [label, text] of hanne) expect(await back.getByLabel(label).inputValue()).toBe(text);
    expect(await back.getByLabel(/^Langtidsfravær/).inputValue()).toBe('3.800');
    expect(await back.getByRole('radio', { name: 'Ja' }).isChecked()).toBe(true);
    expect(
      await back
        .getByLabel(/^Kommentar/)
        .nth(1)
        .inputValue(),
    ).toContain('utrykning');
    await phone.become('Hanne Holm');
    await phone.message('Rett ett felt');
    await seen(pages(), 'wrong-figure');

    await back.getByLabel(/^Langtidsfravær/).fill('2,9');
    await desk.press(back, 'Lever');
    const receipt = await (await desk.message('HR/HMS er levert')).innerText();
    // 2,4 + 2,9 = 5,3; the bounds are the definition's.
    expect(plain(receipt)).toContain(
      'Samlet sykefravær\n5,3 > 5,0 og ≤ 6,0: gul; 0,3 prosentpoeng til grønn',
    );
    expect(plain(receipt)).toMatch(/5,3 % ↑\s+▲ Gul/);
    expect(plain(receipt)).toContain('2,4 ≤ 2,5: grønn');
    // 23 + 27 + 6 + 13 + 11 = 80.
    expect(plain(receipt)).toContain('80 > 70: rød; 10 til gul');
    expect(plain(receipt)).toMatch(/80 ↑\s+■ Rød/);
    await phone.message('HR/HMS er levert');
    await seen(pages(), 'receipt');
  });

  it('Dag is told who still owes what; his own assessment waits', async () => {
    await answerOverClientApi(product.url, ['economy', 'services', 'portfolio']);
    await phone.become('Dag Dirdal');
    const told = await phone.ask('hva mangler');
    await inView(told);
    const answer = plain(await told.innerText());
    expect(answer).toContain('Kjell Kvalheim');
    expect(answer).toContain('fredag 12. april kl. 12:00');
    expect(await phone.page.getByRole('button', { name: 'Lever', exact: true }).count()).toBe(0);
    await desk.become('Kari Conradi');
    const draft = plain(await (await desk.ask('forhåndsvis')).innerText());
    expect(draft).toContain('ikke godkjent');
    expect(draft).toContain('Avviksmeldinger, ansvarlig Kjell Kvalheim, frist fredag 12. april kl. 12:00');
    const preview = await desk.message('15 av 17 besvart');
    const progress = plain(await preview.innerText());
    expect(progress).toContain('15 av 17 besvart');
    expect(progress).toMatch(/HR\/HMS[^○]*✓ Klar\s+■ Rød/);
    expect(progress).toMatch(/Avviksmeldinger\s[^✓]*○ Ikke klar/);
    // What is not ready is not what one is led to approve.
    const approve = preview.getByRole('button', { name: 'Godkjenn', exact: true });
    expect(await approve.getAttribute('class')).not.toContain('style-positive');
    await seen(pages(), 'missing');
  });

  it('Dag’s assessment opens when the others are in, and he delivers it on his phone', async () => {
    await answerOverClientApi(product.url, ['deviations']);
    const form = await phone.message('0 av 1 besvart');
    await inView(form);
    await desk.become('Dag Dirdal');
    await desk.message('0 av 1 besvart');
    await seen(pages(), 'assessment');
    await form.getByRole('radio', { name: '▲ Gul' }).check();
    await form.getByLabel('Vurdering', { exact: true }).fill(assessment);
    await phone.press(form, 'Lever');
    const receipt = plain(await (await phone.message('vurdering er levert')).innerText());
    expect(receipt).toMatch(/Samlet vurdering\s[^●■]*▲ Gul/);
    expect(receipt).toContain('✓ Lagret 9. april 2024 kl. 08:3');
    await seen(pages(), 'assessment-delivered');
  });

  it('Kari sees that all is in, approves and publishes; the post is in the channel', async () => {
    await desk.become('Kari Conradi');
    await phone.become('Kari Conradi');
    const preview = await desk.message('17 av 17 besvart');
    await phone.message('17 av 17 besvart');
    await seen(pages(), 'all-in');
    await desk.press(preview, 'Godkjenn');
    await desk.message('Godkjent');
    await desk.press(await desk.message('Godkjent'), 'Publiser');
    await desk.message('17 av 17 besvart · Publisert');
    await seen(pages(), 'published');
    await desk.open(/^Ledergruppen/);
    const post = plain(await (await desk.message('Virksomhetsrapport mars 2024')).innerText());
    expect(post).toContain('godkjent 9. april 2024 · utgave 1');
    expect(post).toContain(`▲ Gul samlet sett\n${assessment}`);
    expect(post).toContain('Andel besvart innen 1 minutt: ▲ Gul → ■ Rød (67 % → 62 %)');
    expect(post).toMatch(/■ Rød\s+HR\/HMS/);
    expect(post).toContain('62 % er under grensen for gult (65 %); 3 prosentpoeng til gult');
    expect(post).not.toContain('Rettet');
    await phone.open(/^Ledergruppen/);
    await phone.message('Virksomhetsrapport mars 2024');
    await seen(pages(), 'post');
  });

  it('Dag asks, and is answered from what is stored', async () => {
    await phone.become('Dag Dirdal');
    await desk.become('Dag Dirdal');
    const answer = await phone.ask('status');
    await inView(answer);
    const status = plain(await answer.innerText());
    expect(status).toContain('6 av 6 seksjoner er levert');
    expect(status).toMatch(/Mars 2024 · publisert utgave 1 · sist lagret 9. april 2024 kl. 08:3\d/);
    await seen(pages(), 'status');
    const why = plain(await (await phone.ask('hvorfor er sykefraværet gult?')).innerText());
    expect(why).toContain('5,3 % er over grensen for grønt (5,0 %); 0,3 prosentpoeng til grønt');
    expect(why).toContain('Langtidsfraværet øker, og lederne følger opp hver enkelt.');
    await seen(pages(), 'why');
    expect(await (await phone.ask('hva mangler')).innerText()).toContain('Alt er levert.');
  });

  it('Kjell corrects what is published; Kari publishes again, and the same post says so', async () => {
    await desk.become('Kjell Kvalheim');
    await desk.press(await desk.message('Avviksmeldinger er levert'), 'Endre');
    const form = await desk.message('1 av 1 besvart');
    expect(await form.getByLabel('Åpne avvik', { exact: true }).inputValue()).toBe('258');
    await form.getByLabel('Åpne avvik', { exact: true }).fill('251');
    await desk.press(form, 'Lever');
    await desk.message('251 > 250: rød; 1 til gul');
    await phone.become('Kari Conradi');
    await phone.open(/^Ledergruppen/);
    const posts = await phone.fromBot().count();
    const before = await (await phone.message('Virksomhetsrapport mars 2024')).getAttribute('data-id');
    await desk.become('Kari Conradi');
    const preview = await desk.message('Endret etter publisering');
    expect(plain(await preview.innerText())).toContain('Endret etter publisering\n✎ Avviksmeldinger');
    await seen(pages(), 'changed');
    await desk.press(preview, 'Publiser');
    const post = await phone.message(/Rettet 9\. april 2024 kl\.\s08:\d\d: Avviksmeldinger/);
    expect(await post.getAttribute('data-id')).toBe(before);
    expect(await phone.fromBot().count()).toBe(posts);
    expect(plain(await post.innerText())).toContain('Åpne avvik: ▲ Gul → ■ Rød (234 → 251)');
    expect(await post.innerText()).toContain('utgave 2');
    await post.getByText('Redigert').waitFor();
    await desk.open(/^Ledergruppen/);
    await desk.message('Rettet');
    await seen(pages(), 'corrected');
  });

  it('wrote nothing in the browser’s error log', () => {
    expect([...wide.errors, ...narrow.errors]).toEqual([]);
  });
});

const hanne = [
  [/^Korttidsfravær/, '2,4'],
  [/^Egenmeldt/, '1,0'],
  [/^Legemeldt/, '4,3'],
  [/^Samlet tid per dag/, '23'],
  [/^AML-timer per uke/, '27'],
  [/^AML-timer per 4 uker/, '6'],
  [/^Søndager på rad/, '13'],
  [/^Ukentlig arbeidsfri/, '11'],
] as const;

const assessment = 'Vi leverer, og økonomien er i rute. Svartiden og bruddene på arbeidstiden må ned.';
