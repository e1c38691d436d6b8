import { expect, it } from 'vitest';
import { cardText } from '../../cards/card-text.ts';
import { renderCard } from '../../cards/render-card.ts';
import { buildWelcome } from '../../report/conversation/build-welcome.ts';
import { definition } from '../report/form/march.ts';

const read = (email: string) => {
  const welcome = buildWelcome({
    definition,
    language: 'nb',
    email,
    name: 'Navn',
    now: new Date('2024-04-09T06:00:00Z'),
  });
  return cardText(renderCard({ type: 'welcome', language: 'nb', welcome }, 't'));
};

it('says why a person gets it, and whom to tell who does not want it', () => {
  const owner = read('hanne.hr@example.no');
  expect(owner).toContain('fordi du har en rolle i rapporten');
  expect(owner).toContain('Si fra til den som koordinerer rapporten');
});

it('does not send a coordinator to the coordinator', () => {
  const coordinator = read('kari.controller@example.no');
  expect(coordinator).toContain('fordi du har en rolle i rapporten');
  expect(coordinator).toContain('Be administratoren gi oppgaven til en annen');
  expect(coordinator).not.toContain('Si fra til den som koordinerer');
  expect(coordinator).toContain('oversikt – hvem som mangler, når de ble påminnet');
});

it('claims no role for who has none', () => {
  const stranger = read('stranger@example.no');
  expect(stranger).toContain('fordi appen er lagt til hos deg');
  expect(stranger).not.toContain('fordi du har en rolle');
});

it('tells a deputy apart from who is asked each time, and gives both the form', () => {
  const deputy = read('berit.budsjett@example.no');
  expect(deputy).toContain('Du er vara for Økonomi. Når den ansvarlige er borte, blir du spurt i stedet.');
  expect(deputy).not.toContain('Du svarer for');
  expect(deputy).toContain('[svar]');
  expect(deputy).not.toContain('Neste frist');
});
