import { describe, expect, it, test } from 'vitest';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { exampleText } from '../../examples/load-example.ts';

const yaml = exampleText('project-portfolio', 'definition.yaml');

/** What the example is refused for when some of it is written otherwise. */
function problems(from: string, to: string): readonly string[] {
  expect(yaml).toContain(from);
  const parsed = parseDefinition(yaml.replace(from, to), 'nb');
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('what an item takes from another', () => {
  test.each([
    [
      'does not exist',
      'from: dis }',
      'from: diss }',
      ['sections[0].items[0].rows[2].from: Punktet «diss» finnes ikke i rapporten. Mente du «dis»?'],
    ],
    [
      'is of another kind',
      'asOf: { item: digital-forms }',
      'asOf: { item: dis-economy }',
      [
        'sections[2].items[1].asOf.item: «dis-economy» er av typen «project-economy», men her må det være «project-status».',
      ],
    ],
    [
      'has no such area',
      'area: dependencies }',
      'area: suppliers }',
      [
        'sections[0].items[0].rows[2].from: «dis» har ikke noe område «suppliers». Kjente områder: scope, economy, resources, progress, dependencies, benefits.',
      ],
    ],
    [
      'is confidential',
      '  - id: dis\n    title:',
      '  - id: dis\n    confidential: {}\n    title:',
      [
        'sections[0].items[0].rows[2].from: «dis» står i en fortrolig seksjon, så fargene kan ikke vises her. Flytt punktet dit, eller la noen velge fargene.',
      ],
    ],
    [
      'takes from it in turn',
      'from: dis }',
      'cells: { risk: summary } }',
      ['sections[0].items[0].rows[2].cells.risk: Punktene henter fra hverandre i ring: summary → summary.'],
    ],
  ])('%s', (_name, from, to, expected) => {
    expect(problems(from, to)).toEqual(expected);
  });

  it('is not missed when it is there but wrong itself', () => {
    const found = problems(
      '        kind: project-status\n        title: DIS',
      '        kind: project-status\n        titel: DIS',
    );
    expect(found.filter((text) => text.includes('finnes ikke'))).toEqual([]);
  });
});
