import { expect, it } from 'vitest';
import { openPeriod } from '../../cycle/period/open-period.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { channel, march } from './march.ts';
import { newPlay, type Play } from './play.ts';
import { approved, change, publish } from './publication.ts';

/** Answered and approved when the month opens: 2 April at 08:00 in Oslo. */
const opened = '2. april 2024 kl.\u00a008:00';

async function asked(play: Play, text: string, name = 'dag', place?: typeof channel) {
  const { send } = await play.write(name, text, place);
  const message = send.find(({ type }) => type === 'answer');
  if (message?.type !== 'answer') throw new Error(`No answer: ${JSON.stringify(send)}`);
  return message.answer;
}

const lineOf = ({ lines }: Awaited<ReturnType<typeof asked>>, label: string) =>
  lines.find((line) => line.label === label)?.value;

it('says who approved the report, when, and which answers of a section that were', async () => {
  const play = await approved();
  const report = await asked(play, 'hvem godkjente rapporten?');
  expect(report.lead).toBe(`Kari Conradi godkjente rapporten ${opened}.`);
  expect(lineOf(report, 'Publisert')).toBe('Ikke publisert');
  const section = await asked(play, 'hvem godkjente avviksmeldinger?');
  expect(section.lead).toBe(
    `Kari Conradi godkjente rapporten ${opened}. Avviksmeldinger ble godkjent i svarversjon 1.`,
  );
  expect(lineOf(section, 'Sist lagret')).toBe(`Kjell Kvalheim · svarversjon 1 · ${opened}`);
  expect(section.source).toContain('svarversjon 1');
});

it('says that an approval fell when an answer came after it', async () => {
  const play = await approved();
  play.setClock('2024-04-12T08:02:00Z');
  await change(play, '249');
  const { lead } = await asked(play, 'er HR godkjent?');
  expect(lead).toBe(
    `Rapporten er ikke godkjent nå. Kari Conradi godkjente den ${opened}, men det er kommet nye svar siden. ` +
      'HR/HMS ble godkjent i svarversjon 1.',
  );
  expect((await asked(play, 'hvem godkjente avviksmeldinger?')).lead).toContain(
    'Avviksmeldinger ble godkjent i svarversjon 1. Svarversjon 2 er kommet siden.',
  );
});

it('says which edition there is, who published it, and what it corrected', async () => {
  const play = await approved();
  expect((await asked(play, 'hvilken utgave gjelder?')).lead).toBe(
    'Rapporten er ikke publisert ennå, så det finnes ingen utgave.',
  );
  await play.press('kari', publish);
  expect((await asked(play, 'når ble rapporten publisert?')).lead).toBe(
    `Utgave 1 gjelder. Kari Conradi publiserte den ${opened}.`,
  );
  play.setClock('2024-04-16T08:02:00Z');
  await change(play, '249');
  expect((await asked(play, 'hvilken utgave viser avviksmeldinger?')).lead).toContain(
    'Utgaven viser Avviksmeldinger i svarversjon 1. Svarversjon 2 er kommet siden.',
  );
  await play.press('kari', publish);
  const now = await asked(play, 'hvilken utgave gjelder?');
  expect(now.lead).toBe('Utgave 2 gjelder. Kari Conradi publiserte den 16. april 2024 kl.\u00a010:02.');
  expect(lineOf(now, 'Rettet eller tilføyd')).toBe('Avviksmeldinger · 16. april 2024 kl.\u00a010:02');
  // On 10 April there was one edition, and nothing to correct.
  const then = await asked(play, 'hvilken utgave gjaldt per 10. april 2024?');
  expect(then.lead).toContain(`Utgave 1 gjelder. Kari Conradi publiserte den ${opened}.`);
  expect(lineOf(then, 'Rettet eller tilføyd')).toBeUndefined();
  // And on the first nobody had approved anything.
  const before = await asked(play, 'hvem godkjente rapporten, per 1. april 2024?');
  expect(before.lead).toContain('Rapporten er ikke godkjent ennå.');
});

it('answers for the period that is named', async () => {
  const play = await approved();
  await play.press('kari', publish);
  play.setClock('2024-05-02T06:00:00Z');
  await openPeriod(play.cycle, parsePeriod('2024-04')!, 'test');
  expect((await asked(play, 'er aprilrapporten publisert?')).lead).toContain('ikke publisert');
  expect((await asked(play, 'er marsrapporten publisert?')).lead).toContain('Utgave 1 gjelder.');
  const february = await asked(play, 'hvem godkjente rapporten for februar?');
  expect(february.lead).toBe(
    'Perioden er lest inn fra tidligere rapporter. Jeg vet ikke hvem som godkjente eller publiserte den.',
  );
});

it('names nobody in a channel, and asks nobody for a name that it does not have', async () => {
  const play = await approved();
  const there = await asked(play, 'hvem godkjente rapporten?', 'dag', channel);
  expect(there.lead).toBe(`En koordinator godkjente rapporten ${opened}.`);
  const older = await play.cycle.reports.readPeriod(march);
  const { publishedBy: _by, ...record } = older!.period.record;
  await play.press('kari', publish);
  const stored = (await play.cycle.reports.readPeriod(march))!.period;
  const { publishedBy, ...without } = stored.record;
  expect([publishedBy === undefined, record.publication]).toEqual([false, 0]);
  await play.cycle.reports.savePeriod(stored, without, {
    ...march,
    at: '2024-04-02T06:00:00.000Z',
    by: 'test',
    action: 'older',
  });
  // A period that an older release published knows no publisher.
  expect((await asked(play, 'hvem publiserte rapporten?')).lead).toBe(
    `Utgave 1 gjelder. En koordinator publiserte den ${opened}.`,
  );
});

it('tells who gave the answers of a section, in all three languages', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('hr');
  const nb = await asked(play, 'hvem leverte HR og når?');
  expect(nb.lines).toEqual([{ label: 'HR/HMS', value: `Hanne Holm · svarversjon 1 · lagret ${opened}` }]);
  const nn = await asked(play, 'kven godkjende HR?');
  expect([nn.title, nn.lead]).toEqual([
    'Godkjenning og publisering · HR/HMS',
    'Rapporten er ikkje godkjend enno.',
  ]);
  const en = await asked(play, 'who approved HR?');
  expect(en.lead).toBe('The report has not been approved yet.');
});
