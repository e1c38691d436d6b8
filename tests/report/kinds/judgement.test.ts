import { describe, expect, it } from 'vitest';
import type { ItemAnswer } from '../../../report/answer/item-answer.ts';
import { computeItem, fieldsOf, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import type { ItemContext } from '../../../report/kinds/kind.ts';
import {
  answered,
  cellOf,
  compute,
  exampleContext,
  exampleFields,
  exampleItem,
  period,
  tableOf,
} from './example.ts';

const portfolio = answered({
  his2: 'green',
  rsma: 'yellow',
  modi: 'yellow',
  telecom: 'yellow',
  m365: 'green',
  ifront: 'green',
  hospitals: 'yellow',
  sky: 'green',
  rpa: 'green',
});

describe('assessment', () => {
  it('is a person’s colour, with the beginning of the text as its reason', () => {
    const text = 'Porteføljen går etter planen. Nettverk er en knapp ressurs.';
    const result = compute('portfolio-status', answered({ colour: 'yellow', text }));
    expect(result.status).toEqual({
      colour: 'yellow',
      decidedBy: 'person',
      reason: 'Porteføljen går etter planen.',
    });
    expect(result.blocks).toEqual([{ type: 'text', text }]);
  });

  it('cuts a long reason at a word', () => {
    const text = `${'ord '.repeat(60)}slutt.`;
    const { reason } = compute('portfolio-status', answered({ colour: 'red', text })).status!;
    expect(reason.length).toBeLessThanOrEqual(142);
    expect(reason).toMatch(/ord …$/);
  });

  it('keeps an abbreviation or a decimal inside the sentence', () => {
    const text = 'Avviket er 1,3 mill. kr per 31. mars, dvs. mer enn ventet. Mer om det nedenfor.';
    const { reason } = compute('portfolio-status', answered({ colour: 'green', text })).status!;
    expect(reason).toBe('Avviket er 1,3 mill. kr per 31. mars, dvs. mer enn ventet.');
  });

  it('waits for a person', () => {
    expect(compute('portfolio-status').status).toMatchObject({
      colour: 'discretionary',
      decidedBy: 'nobody',
    });
    expect(compute('portfolio-status', answered({ colour: 'pink' })).status?.colour).toBe('discretionary');
  });

  it('asks for colour and text, and shows the colour before', () => {
    const context: ItemContext = {
      ...exampleContext('portfolio-status'),
      historyPeriods: [period('2024-02')],
      history: (cell) => (cell === 'colour' ? 'red' : 'Gammel tekst.'),
    };
    const [colour, text] = fieldsOf(exampleItem('portfolio-status'), context);
    expect(colour).toMatchObject({ id: 'colour', required: true, hint: 'Februar: ■ Rød' });
    expect(colour!.input).toEqual({
      type: 'choice',
      choices: [
        { value: 'green', title: '● Grønn' },
        { value: 'yellow', title: '▲ Gul' },
        { value: 'red', title: '■ Rød' },
      ],
    });
    expect(text).toMatchObject({ id: 'text', required: true, input: { type: 'text', multiline: true } });

    const result = computeItem(
      exampleItem('portfolio-status'),
      answered({ colour: 'yellow', text: 'Bedre.' }),
      context,
    );
    expect(cellOf(result, 'colour', 'colour').trend).toEqual({ movement: 'up', good: true });
    expect(cellOf(result, 'colour', 'colour', '2024-02').status?.colour).toBe('red');
  });
});

describe('project-list', () => {
  const before: Readonly<Record<string, string>> = {
    his2: 'green',
    rsma: 'green',
    modi: 'yellow',
    telecom: 'yellow',
    m365: 'yellow',
    ifront: 'green',
    hospitals: 'yellow',
  };
  const context: ItemContext = {
    ...exampleContext('projects'),
    historyPeriods: [period('2024-02')],
    history: (cell) => before[cell],
  };
  const result = computeItem(exampleItem('projects'), portfolio, context);

  it('shows each project’s colour now and before, and which way it went', () => {
    const rows = tableOf(result).rows.map(({ cells }) =>
      cells.map((cell) => (cell.type === 'text' ? cell.text : '')),
    );
    expect(rows).toEqual([
      ['● Grønn', '● Grønn', '→'],
      ['▲ Gul', '● Grønn', '↓'],
      ['▲ Gul', '▲ Gul', '→'],
      ['▲ Gul', '▲ Gul', '→'],
      ['● Grønn', '▲ Gul', '↑'],
      ['● Grønn', '● Grønn', '→'],
      ['▲ Gul', '▲ Gul', '→'],
      ['● Grønn', '', 'ny'],
      ['● Grønn', '', 'ny'],
    ]);
  });

  it('gives each project a status, and the item none when it does not roll up', () => {
    expect(result.status).toBeUndefined();
    expect(cellOf(result, 'rsma', 'colour').status).toMatchObject({ colour: 'yellow', decidedBy: 'person' });
    expect(cellOf(result, 'rsma', 'colour', '2024-02').status?.colour).toBe('green');
  });

  it('rolls up to the worst unless told otherwise', () => {
    const item = exampleItem('projects', { rollUp: undefined });
    const { status } = computeItem(item, portfolio, context);
    expect(status).toMatchObject({ colour: 'yellow', decidedBy: 'roll-up' });
  });

  it('asks for the colour of every project, with the one before', () => {
    const fields = fieldsOf(exampleItem('projects'), context);
    expect(fields).toHaveLength(9);
    expect(fields[1]).toMatchObject({ id: 'rsma', required: true, hint: 'Februar: ● Grønn' });
    expect(fields[8]!.hint).toBeUndefined();
  });
});

describe('attestation', () => {
  it('prints its sentence for yes', () => {
    const result = compute('hse-system', answered({ answer: 'yes' }));
    expect(result.status?.colour).toBe('green');
    expect(result.blocks).toEqual([
      { type: 'text', text: 'HMS-systemet er vedlikeholdt etter gjeldende regelverk.' },
    ]);
  });

  it('is red for no, and leaves the reason to the comment', () => {
    const result = compute('hse-system', answered({ answer: 'no' }));
    expect(result.status?.colour).toBe('red');
    expect(result.status?.reason).toBe('Ikke bekreftet.');
    expect(result.blocks[0]).toMatchObject({ type: 'text', text: 'Nei' });
  });

  it('is no data until it is answered', () => {
    expect(compute('hse-system').status?.colour).toBe('no-data');
  });

  it('may have other colours, and be answered with partly', () => {
    const item = exampleItem('hse-system', {
      status: { yesNo: { yes: 'red', no: 'green', partly: 'yellow' } },
    });
    const context = exampleContext('hse-system');
    const colour = (answer: string) => computeItem(item, answered({ answer }), context).status?.colour;
    expect(['yes', 'partly', 'no'].map(colour)).toEqual(['red', 'yellow', 'green']);
    expect(computeItem(item, undefined, context).status?.colour).toBe('no-data');
    expect(computeItem(item, answered({ answer: 'partly' }), context).blocks[0]).toMatchObject({
      text: 'Delvis',
    });
    expect(fieldsOf(item, context)[0]?.input).toMatchObject({
      choices: [{ value: 'yes' }, { value: 'partly', title: 'Delvis' }, { value: 'no' }],
    });
  });

  it('asks its question', () => {
    expect(exampleFields('hse-system', 'en')[0]).toMatchObject({
      id: 'answer',
      label: 'Is the HSE system maintained in accordance with current regulations?',
      input: {
        choices: [
          { value: 'yes', title: 'Yes' },
          { value: 'no', title: 'No' },
        ],
      },
    });
  });
});

describe('narrative', () => {
  it('is the text as written, and no status', () => {
    expect(compute('economy-comment', answered({ text: 'Linje 1\nLinje 2' }))).toEqual({
      cells: [],
      blocks: [{ type: 'text', text: 'Linje 1\nLinje 2' }],
    });
    expect(compute('economy-comment').blocks).toEqual([]);
    expect(exampleFields('economy-comment')).toEqual([
      {
        id: 'text',
        label: 'Oppsummering av økonomien',
        input: { type: 'text', multiline: true, maxLength: 8000 },
        required: true,
      },
    ]);
  });
});

describe('list', () => {
  it('shows its records in order, without empty ones', () => {
    const cells = {
      '2.project': 'iFront',
      '2.risk': 'Forsinket',
      '1.project': 'RSMA',
      '1.risk': 'For få folk',
      '1.measure': 'Ukentlige møter',
      '10.project': 'SKY',
    };
    const [block] = compute('red-risks', answered(cells)).blocks;
    expect(block).toEqual({
      type: 'records',
      columns: [
        { id: 'project', label: 'Prosjekt' },
        { id: 'risk', label: 'Risikobeskrivelse' },
        { id: 'measure', label: 'Tiltak/kommentarer' },
      ],
      records: [
        ['RSMA', 'For få folk', 'Ukentlige møter'],
        ['iFront', 'Forsinket', ''],
        ['SKY', '', ''],
      ],
    });
  });

  it('asks for all records in one field', () => {
    expect(exampleFields('red-risks')).toMatchObject([
      { id: 'records', required: true, input: { type: 'records', maxRecords: 50 } },
    ]);
  });
});

describe('an item that has nothing to report', () => {
  const nil: ItemAnswer = { state: 'nil', cells: {} };
  const notApplicable: ItemAnswer = { state: 'not-applicable', cells: {} };

  it('gives nothing for nil: its sentence is printed instead', () => {
    expect(compute('red-risks', nil)).toEqual({ cells: [], blocks: [] });
    expect(compute('service-desk', nil)).toEqual({ cells: [], blocks: [] });
  });

  it('gives only a status when it does not apply', () => {
    const result = compute('service-desk', notApplicable);
    expect(result).toMatchObject({ cells: [], blocks: [], status: { colour: 'not-applicable' } });
  });

  it('is refused when its kind is not known', () => {
    const parsed = itemOfAnyKindSchema.safeParse({ id: 'a', title: 'A', kind: 'poem' });
    expect(parsed.error?.issues[0]).toMatchObject({ code: 'invalid_union', path: ['kind'] });
    expect(() => fieldsOf({ id: 'a', kind: 'poem' }, exampleContext('a'))).toThrow('unknown kind');
  });
});
