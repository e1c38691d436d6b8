import { describe, expect, it } from 'vitest';
import { markdownBlock } from '../../../documents/markdown-block.ts';
import { reportJson } from '../../../documents/report-json.ts';
import { reportFeedSchema } from '../../../documents/report-feed-schema.ts';
import { reportMarkdown } from '../../../documents/report-markdown.ts';
import { assemble } from '../../../report/assembly/assemble.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { readField } from '../../../report/form/read-field.ts';
import { computeItem, fieldsOf, itemOfAnyKindSchema, kindOf } from '../../../report/kinds/index.ts';
import { isHttpsLink } from '../../../report/value/is-https-link.ts';
import { answered, compute, exampleContext, exampleItem, period, printed, tableOf } from './example.ts';

const link = 'https://arkiv.example.no/sak/2024-17?side=2';

describe('evidence', () => {
  const item = exampleItem('sick-leave', { evidence: true });
  const context = exampleContext('sick-leave');

  it('is one optional field more on an item of any kind', () => {
    const before = fieldsOf(exampleItem('sick-leave'), context);
    const field = fieldsOf(item, context).at(-1)!;
    expect(fieldsOf(item, context)).toHaveLength(before.length + 1);
    expect(field).toMatchObject({ id: 'evidence.link', required: false, label: 'Lenke til kilden' });
  });

  it('is taken as a cell when it is a whole https address, and nothing else', () => {
    const field = fieldsOf(item, context).at(-1)!;
    expect(readField(field, link, 'nb')).toEqual({ ok: true, cells: { 'evidence.link': link } });
    for (const bad of [
      'http://example.no',
      'se arkivet',
      'https://',
      `${link} og mer`,
      'javascript:alert(1)',
    ])
      expect(readField(field, bad, 'nb').ok).toBe(false);
  });

  it('is printed as the source', () => {
    const result = computeItem(item, answered({ 'evidence.link': link }), context);
    expect(result.blocks.at(-1)).toEqual({ type: 'notes', notes: [{ text: 'Kilde', link }] });
    expect(markdownBlock(result.blocks.at(-1)!, 'nb')).toBe(`Kilde: <${link}>`);
  });

  it('is not printed where it was not asked for, nor when it is no address', () => {
    const types = (result: ReturnType<typeof computeItem>) => result.blocks.map(({ type }) => type);
    expect(types(compute('sick-leave', answered({ 'evidence.link': link })))).not.toContain('notes');
    expect(types(computeItem(item, answered({ 'evidence.link': 'javascript:x' }), context))).not.toContain(
      'notes',
    );
  });

  it.each([
    ['https://example.no', true],
    ['HTTPS://example.no/a b', false],
    ['https://kari:hemmelig@example.no', false],
    ['ftp://example.no', false],
    ['//example.no', false],
  ])('%s is an https address: %s', (text, is) => {
    expect(isHttpsLink(text)).toBe(is);
  });
});

describe('footnotes', () => {
  const item = exampleItem('liquidity', {});
  const marked = exampleItem('investments', {
    footnotes: [
      { mark: '*', text: 'Uten bygg.', on: ['capital'] },
      { mark: 1, text: { nb: 'Foreløpige tall.', nn: 'Førebelse tal.' } },
    ],
  });
  const result = computeItem(marked, answered({ capital: '28400' }), exampleContext('investments'));

  it('stand below the item, their marks at the rows that they are on', () => {
    expect(
      printed(tableOf(result))
        .map(([label]) => label)
        .slice(0, 2),
    ).toEqual([
      'Prosjektinvesteringer (aktiverbare utgifter)*',
      'Prosjektkostnader (ikke-aktiverbare utgifter)',
    ]);
    expect(result.blocks.at(-1)).toEqual({
      type: 'notes',
      notes: [
        { mark: '*', text: 'Uten bygg.' },
        { mark: '1', text: 'Foreløpige tall.' },
      ],
    });
    expect(markdownBlock(result.blocks.at(-1)!, 'nb')).toBe('\\* Uten bygg.  \n1 Foreløpige tall.');
  });

  it('change nothing where there are none', () => {
    const without = computeItem(item, answered({ movement: '-66350' }), exampleContext('liquidity'));
    expect(without.blocks.map(({ type }) => type)).toEqual(['table']);
  });
});

describe('a report with footnotes and abbreviations', () => {
  const text = `
schema: 1
id: small
version: 1
organisation: Liten virksomhet
title: Rapport
languages: [nb]
timeZone: Europe/Oslo
cadence: monthly
calendar: { holidays: "NO", opens: { workday: 1, time: "08:00" }, deadline: { workday: 5, time: "12:00" } }
people: { coordinators: [kari@example.no] }
abbreviations: { ÅV: Årsverk, FTE: { nb: Fulltidsekvivalenter, en: Full-time equivalents }, AML: Arbeidsmiljøloven }
sections:
  - id: staff
    title: Bemanning
    owner: ola@example.no
    footnotes: [{ mark: "*", text: Uten vikarer. }]
    items:
      - id: people
        kind: indicators
        title: Folk
        footnotes: [{ mark: "1", text: Foreløpig. }, { mark: "2", text: Ved månedens slutt., on: [all] }]
        rows: [{ id: all, label: Årsverk*, unit: fte }]
`;
  const definition = (): Definition => {
    const parsed = parseDefinition(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.definition;
  };
  const report = assemble({
    definition: definition(),
    period: period('2024-03'),
    language: 'nb',
    now: new Date('2024-04-03T10:00:00Z'),
    records: new Map([['staff', { version: 1, past: {}, answers: { people: answered({ all: '12' }) } }]]),
    state: 'collecting',
    publication: 0,
  });

  it('prints them: abbreviations in alphabetical order at its end, footnotes with their section', () => {
    expect(report.abbreviations?.map(({ short }) => short)).toEqual(['AML', 'FTE', 'ÅV']);
    const markdown = reportMarkdown(report);
    const places = [
      '### Folk1',
      '| Årsverk\\*2 |',
      '1 Foreløpig.',
      '2 Ved månedens slutt.',
      '\\* Uten vikarer.',
      '## Forkortelser',
      '- **AML** Arbeidsmiljøloven',
    ].map((part) => markdown.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it('has them in its machine-readable form', () => {
    const json = reportFeedSchema.parse(reportJson(report, definition()));
    expect(json.abbreviations).toHaveLength(3);
    expect(json.sections[0]!.notes).toEqual([{ mark: '*', text: 'Uten vikarer.' }]);
  });

  it('is refused when a footnote is on no row of its item', () => {
    const parsed = parseDefinition(text.replace('on: [all]', 'on: [alle]'));
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual([
      'sections[0].items[0].footnotes[1].on[0]',
    ]);
  });
});

describe('figure', () => {
  const context = exampleContext('chart');
  const asked = itemOfAnyKindSchema.parse({ id: 'chart', kind: 'figure', title: 'Driftskalender' });
  const known = itemOfAnyKindSchema.parse({ ...asked, link });

  it('asks what it shows, and where it is unless that is known', () => {
    expect(fieldsOf(asked, context).map(({ id, required }) => [id, required])).toEqual([
      ['text', true],
      ['link', true],
    ]);
    expect(fieldsOf(known, context).map(({ id }) => id)).toEqual(['text']);
  });

  it('shows its words and its address', () => {
    const blocks = [
      { type: 'text', text: 'Fem av ni foretak hadde 27 grønne dager.' },
      { type: 'notes', notes: [{ text: 'Driftskalender', link }] },
    ];
    const text = 'Fem av ni foretak hadde 27 grønne dager.';
    expect(computeItem(known, answered({ text }), context).blocks).toEqual(blocks);
    expect(computeItem(asked, answered({ text, link }), context).blocks).toEqual(blocks);
  });

  it('is refused with an address that is not https', () => {
    expect(itemOfAnyKindSchema.safeParse({ ...asked, link: 'http://example.no' }).success).toBe(false);
  });
});

describe('attachments', () => {
  const item = itemOfAnyKindSchema.parse({ id: 'files', kind: 'attachments', title: 'Vedlegg' });
  const context = exampleContext('files');
  const cells = {
    '1.title': 'Risikovurderinger',
    '1.reference': 'Sak: 2023/114',
    '2.title': 'Revisjonsrapport',
    '2.reference': link,
  };

  it('are listed, with their addresses where they can be followed', () => {
    expect(computeItem(item, answered(cells), context).blocks).toEqual([
      {
        type: 'records',
        columns: [
          { id: 'title', label: 'Vedlegg' },
          { id: 'reference', label: 'Saksnummer eller lenke' },
        ],
        records: [
          ['Risikovurderinger', 'Sak: 2023/114'],
          ['Revisjonsrapport', link],
        ],
      },
      { type: 'notes', notes: [{ text: 'Revisjonsrapport', link }] },
    ]);
  });

  it('may have a case number or an https address, and no other address', () => {
    const problems = (reference: string) =>
      kindOf(item).check(item, answered({ ...cells, '2.reference': reference }), context);
    expect(problems('2024/17')).toEqual({});
    expect(problems('http://example.no')['records']).toContain('Linje 2');
  });
});
