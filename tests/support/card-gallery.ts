import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { renderCard } from '../../cards/render-card.ts';
import type { Card } from '../../cards/card.ts';
import { teamsLikeHostConfig } from './host-config.ts';
import { messagesOf } from './card-messages.ts';
import { exampleForms } from './example-forms.ts';

/**
 * A developer's tool: `npx tsx tests/support/card-gallery.ts [language]` draws every card with Microsoft's renderer at
 * 480 and 320 px and saves the pictures in out/cards/.
 */
const language = process.argv[2] === 'en' ? 'en' : process.argv[2] === 'nn' ? 'nn' : 'nb';
const cards: Record<string, Card> = {
  ...Object.fromEntries(
    Object.values(messagesOf(language)).map((message) => [message.type, renderCard(message, 'a1')]),
  ),
  ...Object.fromEntries(
    exampleForms(language).map((form) => [
      `form-${form.section}-${form.part}`,
      renderCard({ type: 'form', language, form }, 'a1'),
    ]),
  ),
};
const renderer = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
mkdirSync('out/cards', { recursive: true });
const page = await browser.newPage({ deviceScaleFactor: 1.5 });
for (const width of [480, 320]) {
  await page.setViewportSize({ width, height: 800 });
  for (const [name, card] of Object.entries(cards)) {
    await page.setContent(`<style>body{margin:0;background:#f0f0f0;font:14px "Segoe UI",sans-serif}#c{background:#fff;border-radius:6px;margin:8px;overflow:hidden}
.ac-input{box-sizing:border-box;width:100%;padding:5px 8px;border:1px solid #d1d1d1;border-bottom-color:#616161;border-radius:4px;font:inherit}textarea.ac-input{min-height:64px}
.ac-pushButton{padding:5px 12px;border:1px solid #d1d1d1;border-radius:4px;background:#fff;font:600 14px "Segoe UI",sans-serif}.ac-pushButton.style-positive{background:#5b5fc7;color:#fff}</style><div id="c"></div>`);
    await page.addScriptTag({ content: renderer });
    await page.evaluate(`{
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(teamsLikeHostConfig)});
      card.parse(${JSON.stringify(card)});
      document.getElementById('c').append(card.render());
    }`);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    if (wide !== width) console.log(`${name} at ${width}: ${String(wide)} px wide`);
    await page.screenshot({ path: `out/cards/${name}-${width}.png`, fullPage: true });
  }
}
await browser.close();
