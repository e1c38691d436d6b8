import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importHistory } from '../../cycle/import-history.ts';
import { parseAnswersFile } from '../../report/answer/answers-file-schema.ts';
import { typedTexts } from '../../cli/demo/typed-texts.ts';
import { openStores } from '../../storage/azure/open-stores.ts';
import { patient } from '../storage/azure/patient.ts';
import { withAzurite } from '../storage/azure/with-azurite.ts';
import { answers as march, ownerOf, person } from './march.ts';
import { exampleFile, type OneReport, oneReport, shownIn, tick } from './one-store.ts';

/*
 * Three reports in one store, each with its own cycle: the monthly report, the register of requirements, and the tertial report
 * that is put together from both. January and February are imported, March and April are answered by their owners.
 */

const connectionString = withAzurite();
const clock = { moment: '2024-04-02T06:00:00Z', now: () => new Date(clock.moment) };
const emailOf = (section: string) => person(ownerOf[section] ?? '').email;
const kari = 'kari.controller@example.no';
const sindre = 'sindre.sikker@example.no';
const dag = 'dag.direktor@example.no';

let monthly: OneReport;
let register: OneReport;
let tertial: OneReport;

/** What the owners of the monthly report type for April, by section. What the example does not say of April is as in March. */
const april = parse(exampleFile('tertial-from-months/april-2024.yaml')) as {
  periods: Record<string, Record<string, Record<string, number>>>;
};
const sectionOf: Readonly<Record<string, string>> = {
  'service-desk': 'services',
  liquidity: 'economy',
  'sick-leave': 'hr',
  breaches: 'hr',
  'open-deviations': 'deviations',
};
function aprilOf(section: string): Readonly<Record<string, string>> {
  const items = Object.entries(april.periods['2024-04']!).filter(([item]) => sectionOf[item] === section);
  return Object.fromEntries(
    items.flatMap(([item, cells]) => [
      ...Object.entries(cells).map(([cell, value]) => [`${item}/${cell}`, String(value).replace('.', ',')]),
      [`${item}/comment`, 'Som ventet i april.'],
    ]),
  ) as Readonly<Record<string, string>>;
}

beforeAll(async () => {
  const stores = await openStores({ connectionString: connectionString(), patience: patient });
  monthly = await oneReport(stores, clock, exampleFile('helse-nord-ikt/definition.yaml'), [
    exampleFile('helse-nord-ikt/plan-2024.yaml'),
  ]);
  const history = exampleFile('helse-nord-ikt/history.yaml');
  await importHistory(stores.reports, monthly.cycle.active.definition, history);
  await tick(monthly);
  for (const section of ['economy', 'services', 'portfolio', 'hr', 'deviations', 'assessment'])
    await monthly.deliver(emailOf(section), '2024-03', section, march(section));
  await monthly.press(kari, { type: 'approve', report: 'helse-nord-ikt', period: '2024-03' });

  clock.moment = '2024-05-03T08:00:00Z';
  await tick(monthly);
  for (const section of ['economy', 'services', 'hr', 'deviations'])
    await monthly.deliver(emailOf(section), '2024-04', section, { ...march(section), ...aprilOf(section) });

  register = await oneReport(stores, clock, exampleFile('requirements/definition.yaml'));
  await tick(register);
  const file = parseAnswersFile(
    exampleFile('requirements/answers-2023-T1.yaml'),
    register.cycle.active.definition,
  );
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  await register.deliver(sindre, '2024-T1', 'security', typedTexts(file.file.sections['security']!));

  tertial = await oneReport(stores, clock, exampleFile('tertial-from-months/definition.yaml'));
  clock.moment = '2024-05-16T06:00:00Z';
  await tick(tertial);
});

const hints = {
  sum: 'summen av januar–april 2024  ·  april 2024 er ikke publisert ennå, så det kan bli endret',
  mean: 'snittet av januar–april 2024  ·  april 2024 er ikke publisert ennå, så det kan bli endret',
};

describe('a tertial report beside the monthly report and the register of requirements', () => {
  it('finds the figures of the months in its form, and what they are made of', async () => {
    const form = await tertial.form(kari, '2024-T1', 'operations');
    // (5.3 + 5.1 + 5.3 + 4.8) / 4 = 5.125
    expect(shownIn(form, 'sick-leave', 'total')).toEqual(['5,1', `mål høyst 5,0 %  ·  ${hints.mean}`]);
    // 35 + 67 + 80 + 69
    expect(shownIn(form, 'breaches', 'total')).toEqual(['251', hints.sum]);
    // 12 044 + 10 447 + 8 490 + 9 100
    expect(shownIn(form, 'service-desk', 'inquiries.period')).toEqual(['40 081', hints.sum]);
    // (75 · 12 044 + 67 · 10 447 + 62 · 8 490 + 66 · 9 100) / 40 081 = 68.1
    expect(shownIn(form, 'service-desk', 'answered.period')[0]).toBe('68');
    expect(shownIn(form, 'at-the-end', 'deviations')[0]).toBe('241');
    // -306 490 - 70 000
    expect(shownIn(form, 'at-the-end', 'balance')[0]).toBe('-376 490');
  });

  it('finds the answers of the register, and where they come from', async () => {
    const form = await tertial.form(sindre, '2024-T1', 'requirements');
    const source =
      'hentet fra Rapportering på eierkrav, 1. tertial 2024  ·  1. tertial 2024 er ikke publisert ennå, så det kan bli endret';
    expect(shownIn(form, 'security-requirements', 'r27.answer')).toEqual([
      'Planen ble oppdatert 28. mars. To tiltak om oppfølging ute i avdelingene er flyttet til andre tertial.',
      `Hver tertialrapport  ·  ${source}`,
    ]);
    expect(shownIn(form, 'security-requirements', 'r27.colour')[0]).toBe('yellow');
    expect(shownIn(form, 'security-requirements', 'threat-report.colour')[0]).toBe('green');
    expect(shownIn(form, 'security-requirements', 'r32.answer')[0]).toBe(
      'Vi stiller med to fagpersoner når den regionale kartleggingen starter.',
    );
  });

  it('is delivered by pressing, with words where the colour asks for them', async () => {
    const comments = { 'sick-leave/comment': 'Litt over målet.', 'service-desk/comment': 'April ble bedre.' };
    const results = [
      ...(await tertial.deliver(kari, '2024-T1', 'operations', comments)),
      ...(await tertial.deliver(sindre, '2024-T1', 'requirements')),
      ...(await tertial.deliver(dag, '2024-T1', 'assessment', {
        'overall/colour': 'yellow',
        'overall/text': 'Svartiden må opp.',
      })),
    ];
    expect(results.map(({ replace }) => replace?.type)).toEqual(['receipt', 'receipt', 'receipt']);
    const key = { report: 'tertial-from-months', period: '2024-T1' };
    const sections = (await tertial.cycle.reports.readPeriod(key))!.sections;
    const cellsOf = (section: string) =>
      Object.fromEntries(
        Object.entries(sections.get(section)!.record.answers).map(([item, { cells }]) => [item, cells]),
      );
    expect(cellsOf('operations')).toEqual({
      'sick-leave': { total: '5.1' },
      breaches: { total: '251' },
      'service-desk': { 'inquiries.period': '40081', 'answered.period': '68' },
      'at-the-end': { deviations: '241', balance: '-376490' },
    });
    expect(cellsOf('requirements')['security-requirements']).toMatchObject({
      'r27.colour': 'yellow',
      'r32.answer': 'Vi stiller med to fagpersoner når den regionale kartleggingen starter.',
    });
  });

  it('nothing went wrong on the way', () => {
    expect([...monthly.errors, ...register.errors, ...tertial.errors]).toEqual([]);
  });
});
