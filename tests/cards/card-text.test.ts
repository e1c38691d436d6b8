import { expect, it } from 'vitest';
import { cardText } from '../../cards/card-text.ts';
import { renderCard } from '../../cards/render-card.ts';
import { messagesOf } from '../support/card-messages.ts';

it('a form reads as labels with what stands in them, and buttons', () => {
  expect(cardText(renderCard(messagesOf('nb').form, 't')).split('\n')).toEqual([
    'Virksomhetsrapport mars 2024',
    'HR/HMS',
    'Frist fredag 12. april kl. 12:00 · 0\u00a0av\u00a04 besvart',
    '✕\u00a0Rett 1 felt, så lagrer jeg.',
    'Sykefravær',
    'Bare egne ansatte.',
    'Korttidsfravær (under 16 dager),\u00a0%: [2,1]',
    'Februar 2,2 %  ·  mål høyst 2,5 %',
    'Langtidsfravær (over 16 dager),\u00a0%: [3.800]',
    '✕\u00a03.800 kan bety 3,8 eller 3 800. Skriv 3,8 eller 3 800.',
    'Februar 3,9 %  ·  mål høyst 2,5 %',
    'Kommentar: [Omgangssyke i mars.]',
    'HMS-systemet',
    '✓ Besvart',
    'Er HMS-systemet vedlikeholdt?: (x) Ja ( ) Nei',
    'Kommentar (valgfritt): [ ]',
    'Risikoer i rød sone: [ ]',
    'Februar: 2 linjer',
    '[ ] Ingen å melde denne gangen',
    'Oppsummering (valgfritt): [ ]',
    '✕\u00a0Rett 1 felt, så lagrer jeg.',
    '[Lever]',
    '[Lagre utkast] [Kommer senere]',
  ]);
});

it('a receipt reads line by line with figure and colour', () => {
  const text = cardText(renderCard(messagesOf('nb').receipt, 't'));
  expect(text).toContain('HR/HMS er lagret\n✓ Lagret 9. april kl. 08:42');
  expect(text).toContain(
    'Langtidsfravær (over 16 dager) · 3,8 %\u00a0↓ · ■\u00a0Rød\n> 3,0: rød; 0,8 prosentpoeng til gul',
  );
  expect(text).toContain('○ Gjenstår: AML-brudd, HMS-systemet\n[Neste del] [Endre] [Overstyr]');
});

it('a summary in English reads in English', () => {
  const text = cardText(renderCard(messagesOf('en').summary, 't'));
  expect(text).toContain('▲ Yellow overall');
  expect(text).toContain('■\u00a0Red');
  expect(text).toContain('Missing\n○\u00a0Avviksmeldinger');
});
