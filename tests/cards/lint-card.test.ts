import { describe, expect, it } from 'vitest';
import type { Card, Json } from '../../cards/card.ts';
import { lintCard } from '../../cards/lint-card.ts';

const card = (...body: readonly Json[]): Card => ({ type: 'AdaptiveCard', version: '1.5', lang: 'nb', body });
const button = (verb: string): Json => ({
  type: 'Action.Execute',
  title: verb,
  verb,
  data: { verb },
  fallback: { type: 'Action.Submit', title: verb, data: { verb } },
});
const column = { width: 1 };

describe('the lint', () => {
  it('finds nothing in a good card', () => {
    const good = card(
      { type: 'TextBlock', text: 'Hei', wrap: true },
      { type: 'Input.Text', id: 'a', label: 'A' },
      { type: 'Input.Toggle', id: 'b', title: 'B' },
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '▲ Gul ${name}', color: 'warning' }] },
      {
        type: 'ColumnSet',
        columns: [{ type: 'Column', items: [{ type: 'Input.Text', id: 'c', label: 'C' }] }],
        fallback: { type: 'Container', items: [{ type: 'Input.Text', id: 'c', label: 'C' }] },
      },
      { type: 'Table', columns: [column, column], rows: [], fallback: { type: 'Container', items: [] } },
    );
    expect(lintCard({ ...good, actions: [button('a'), button('b'), button('c')] })).toEqual([]);
  });

  it.each<[string, Card]>([
    ['version', { ...card(), version: '1.6' }],
    ['language', { ...card(), lang: 'sv' }],
    ['UTF-16', card({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'æ'.repeat(36_000) }] })],
    ['label', card({ type: 'Input.Text', id: 'a', label: ' ' })],
    ['an id', card({ type: 'Input.Text', label: 'A' })],
    ['number input', card({ type: 'Input.Number', id: 'a', label: 'A' })],
    [
      'used twice',
      card({ type: 'Input.Text', id: 'a', label: 'A' }, { type: 'Input.Text', id: 'a', label: 'A' }),
    ],
    ['wrap', card({ type: 'TextBlock', text: 'A' })],
    ['markup', card({ type: 'TextBlock', text: '[a](b)', wrap: true })],
    ['leftover', card({ type: 'TextBlock', text: 'Hei ${name}', wrap: true })],
    ['fallback', { ...card(), actions: [{ type: 'Action.Execute', title: 'A', verb: 'a' }] }],
    [
      'other data',
      {
        ...card(),
        actions: [
          {
            type: 'Action.Execute',
            title: 'A',
            verb: 'a',
            data: { verb: 'a' },
            fallback: { type: 'Action.Submit', title: 'A', data: { verb: 'b' } },
          },
        ],
      },
    ],
    ['more than 3 buttons', card({ type: 'ActionSet', actions: ['a', 'b', 'c', 'd'].map(button) })],
    [
      'more than 3 columns',
      card({ type: 'Table', columns: [column, column, column, column], fallback: { type: 'Container' } }),
    ],
    ['unequal', card({ type: 'Table', columns: [{ width: 2 }, column], fallback: { type: 'Container' } })],
    ['table without a fallback', card({ type: 'Table', columns: [column] })],
    [
      'colour alone',
      card({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: '62 %', color: 'attention' }] }),
    ],
    ['null', card({ type: 'TextBlock', text: JSON.parse('null') as string, wrap: true })],
    ['not a number', card({ type: 'Container', minHeight: Number.NaN })],
  ])('finds: %s', (problem, bad) => {
    expect(lintCard(bad).join('\n')).toContain(problem);
  });
});
