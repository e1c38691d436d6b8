import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportJson } from '../../documents/report-json.ts';
import { reportJsonSchema } from '../../documents/report-json-schema.ts';
import { reportFeedSchema } from '../../documents/report-feed-schema.ts';
import { reportMarkdown } from '../../documents/report-markdown.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { languages } from '../../report/language/language.ts';
import { reportOf } from '../support/report-model.ts';

const definition = { cadence: 'monthly' } as Definition;

describe('the machine-readable report', () => {
  it('survives JSON unchanged and fits its own schema, in zod and in JSON Schema', () => {
    const json = reportJson(reportOf(), definition);
    const wire: unknown = JSON.parse(JSON.stringify(json));
    expect(wire).toEqual(json);
    expect(reportFeedSchema.parse(wire)).toEqual(json);
    const validate = new Ajv.default({ strict: false, formats: { 'date-time': true } }).compile(
      reportJsonSchema(),
    );
    expect([validate(wire), validate.errors]).toEqual([true, null]);
    expect(validate({ ...json, schemaVersion: 2 })).toBe(false);
    expect(validate({ ...json, extra: 1 })).toBe(false);
  });

  it('has each cell with all that explains it', () => {
    const [, services] = reportJson(reportOf(), definition).sections;
    expect(services?.items[0]?.cells[1]).toEqual({
      item: 'item',
      id: 'answered-1min',
      column: 'value',
      period: '2024-03',
      label: 'answered-1min',
      value: '62',
      text: '62\u00a0%',
      unit: 'percent',
      decimals: 0,
      source: 'entered',
      target: '70',
      status: { colour: 'red', reason: '< 65: rød; 3 prosentpoeng til gul', decidedBy: 'rule' },
      trend: { movement: 'down', good: false },
      previous: { period: '2024-02', value: '67' },
      headline: true,
      authorRole: 'section-owner',
      version: 1,
      savedAt: '2024-04-10T06:42:00.000Z',
    });
  });

  it('keeps values unrounded, and blank is not zero', () => {
    const [economy, services] = reportJson(reportOf(), definition).sections;
    expect(economy?.items[0]?.cells[0]).toMatchObject({ value: '34185.4', text: '34\u00a0185' });
    expect(services?.items[0]?.cells[2]).toMatchObject({ text: '' });
    expect(services?.items[0]?.cells[2]).not.toHaveProperty('value');
  });

  it('names what is missing, the periods’ state and no findings', () => {
    expect(reportJson(reportOf(), definition)).toMatchObject({
      schemaVersion: 1,
      state: 'published',
      publication: 1,
      planVersion: 2,
      findings: [],
      missing: [{ section: 'deviations', owner: 'Kjell Kvalitet', overdue: true }],
    });
  });

  it.each(languages)('has exactly the figures of the Markdown, table by table, in %s', (language) => {
    const report = reportOf(language);
    const json = reportJson(report, definition);
    const fromJson = json.sections
      .flatMap((section) => section.items)
      .flatMap((item) => item.blocks)
      .flatMap((block) =>
        block.type === 'table'
          ? block.rows.map((row) => row.cells.map((cell) => (cell.type === 'value' ? cell.cell.text : '')))
          : [],
      );
    const fromMarkdown = reportMarkdown(report)
      .split('\n')
      .filter((line) => /^\| (?!---|Prosjekt|HIS2| )/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(2, -1)
          .map((cell) =>
            cell
              .replaceAll(/[*_\\]/g, '')
              .replace(/ [●▲■] \p{L}+/u, '')
              .trim(),
          ),
      );
    expect(fromMarkdown).toEqual(fromJson);
    expect(fromJson.flat().filter((text) => text !== '')).toHaveLength(6);
  });
});
