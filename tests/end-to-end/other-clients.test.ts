import { expect, it } from 'vitest';
import { march2024 } from '../../cli/processes/example.ts';
import { demoResult, figure } from './run-demo.ts';

const harbour = march2024.definition.replace('helse-nord-ikt/definition.yaml', 'harbour-services/');

it('runs the whole month with Action.Submit alone, for clients that do not know Action.Execute (C11)', async () => {
  const { report } = await demoResult(['--submit']);
  expect(report.missing).toEqual([]);
  expect(figure(report, 'breaches', 'total', 'actual')).toBe('80');
}, 170_000);

it('runs another definition in another language, zone and month', async () => {
  const { report, transcript, markdown } = await demoResult([
    `--definition=${harbour}definition.yaml`,
    `--plan=${harbour}plan-2025.yaml`,
    `--history=${harbour}history.yaml`,
    `--answers=${harbour}answers-2025-04.yaml`,
  ]);
  expect(report.language).toBe('en');
  expect(report.missing).toEqual([]);
  expect(transcript + markdown).not.toMatch(/[æøå]|Frist|Lagret/);
}, 170_000);
