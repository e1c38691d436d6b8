import { it } from 'vitest';
import { Actor } from './actor.ts';
import { answerOverClientApi } from './answer-over-client-api.ts';
import { clipped, openBrowser, openPage } from './open-browser.ts';
import { startProduct } from './start-product.ts';

it('explore', async () => {
  const product = await startProduct('2024-04-09T06:30:00Z');
  const browser = await openBrowser();
  try {
    const desk = await openPage(browser, product.url, 1280);
    const tall = await openPage(browser, product.url, 1280, 2200);
    const phone = await openPage(browser, product.url, 320, 2600);
    const small = await openPage(browser, product.url, 320, 700);
    for (const o of [desk, tall, phone, small]) o.page.setDefaultTimeout(8000);
    const a = new Actor(desk.page);
    const others = [tall, phone, small].map(({ page }) => new Actor(page));
    const names = ['tall', 'phone', 'small'];
    await desk.page.screenshot({ path: 'out/m-start-desk.png' });
    await small.page.screenshot({ path: 'out/m-start-small.png' });
    for (const o of [tall, phone, small]) await o.page.getByLabel('Skjul veiledningen').click();
    const look = async (who: string, where: RegExp, name: string) => {
      await desk.page.waitForTimeout(400);
      await desk.page.screenshot({ path: `out/m-${name}-desk.png` });
      for (const [i, o] of others.entries()) {
        await o.become(who);
        if (!/Rapportbot/.test(where.source)) await o.open(where);
        await o.page.waitForTimeout(300);
        await o.page.screenshot({ path: `out/m-${name}-${names[i]}.png` });
        if (i === 2) { const c = await clipped(o.page); if (c.length) console.log(name, c); }
      }
    };
    await a.become('Kari Conradi');
    await look('Kari Conradi', /^Rapportbot/, '01-kari-welcome');
    await a.open(/^Ledergruppen/);
    await a.write('@Rapportbot bruk denne kanalen');
    await desk.page.waitForTimeout(1500);
    await look('Kari Conradi', /^Ledergruppen/, '02-channel');
    await a.become('Hanne Holm');
    await a.card('HR/HMS').waitFor();
    await look('Hanne Holm', /^Rapportbot/, '03-hanne');
    const p = desk.page;
    await p.getByLabel(/^Korttidsfravær/).fill('2,4');
    await p.getByLabel(/^Langtidsfravær/).fill('3.800');
    await p.getByLabel(/^Egenmeldt/).fill('1,0');
    await p.getByLabel(/^Legemeldt/).fill('4,3');
    await p.getByRole('button', { name: 'Lever', exact: true }).click();
    await p.waitForTimeout(1500);
    await look('Hanne Holm', /^Rapportbot/, '04-error');
    await answerOverClientApi(product.url, ['hr']);
    await look('Hanne Holm', /^Rapportbot/, '05-receipt');
    await a.press(a.card('HR/HMS er levert'), 'Hvorfor?');
    await p.waitForTimeout(1500);
    await look('Hanne Holm', /^Rapportbot/, '06-why');
    await a.become('Olav Økland');
    await look('Olav Økland', /^Rapportbot/, '07-olav');
    await a.become('Per Prestrud');
    await look('Per Prestrud', /^Rapportbot/, '08-per');
    await answerOverClientApi(product.url, ['economy', 'services', 'portfolio']);
    await a.become('Kari Conradi');
    await a.ask('forhåndsvis');
    await look('Kari Conradi', /^Rapportbot/, '09-progress');
    await a.become('Dag Dirdal');
    await a.ask('hva mangler');
    await look('Dag Dirdal', /^Rapportbot/, '10-dag-missing');
    await answerOverClientApi(product.url, ['deviations']);
    await p.waitForTimeout(3000);
    await look('Dag Dirdal', /^Rapportbot/, '11-dag-form');
    await answerOverClientApi(product.url, ['assessment']);
    await look('Dag Dirdal', /^Rapportbot/, '12-dag-receipt');
    await a.become('Kari Conradi');
    await a.ask('forhåndsvis');
    await look('Kari Conradi', /^Rapportbot/, '13-preview');
    await a.press(a.card('Forhåndsvisning'), 'Godkjenn');
    await p.waitForTimeout(2000);
    await look('Kari Conradi', /^Rapportbot/, '14-approved');
    await a.press(a.card('Forhåndsvisning'), 'Publiser');
    await p.waitForTimeout(3000);
    await look('Kari Conradi', /^Rapportbot/, '15-published');
    await a.open(/^Ledergruppen/);
    await look('Kari Conradi', /^Ledergruppen/, '16-post');
    await a.become('Dag Dirdal');
    for (const [i, q] of ['status', 'røde', 'hvorfor er sykefraværet gult?', 'hva mangler', 'status økonomi', 'hjelp', 'tull og tøys'].entries()) {
      await a.ask(q);
      await look('Dag Dirdal', /^Rapportbot/, `17-dag-${i}`);
    }
    await a.become('Kjell Kvalheim');
    await look('Kjell Kvalheim', /^Rapportbot/, '18-kjell');
    await a.press(a.card('Avviksmeldinger er levert'), 'Endre');
    await p.getByLabel(/^Åpne avvik/).fill('251');
    await a.press(a.card('Avviksmeldinger'), 'Lever');
    await p.waitForTimeout(2000);
    await look('Kjell Kvalheim', /^Rapportbot/, '19-kjell-corrected');
    await a.become('Kari Conradi');
    await p.waitForTimeout(2000);
    await look('Kari Conradi', /^Rapportbot/, '20-kari-changed');
    await a.ask('forhåndsvis');
    await look('Kari Conradi', /^Rapportbot/, '21-kari-preview');
    await a.press(a.card('Forhåndsvisning'), 'Publiser');
    await p.waitForTimeout(3000);
    await a.open(/^Ledergruppen/);
    await look('Kari Conradi', /^Ledergruppen/, '22-corrected');
    console.log(desk.errors, tall.errors, phone.errors, small.errors);
  } finally {
    await browser.close();
    await product.stop();
  }
}, 400_000);
