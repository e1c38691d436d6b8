import { expect, it } from 'vitest';
import { expandTemplate } from '../../cards/expand-template.ts';
import { noticeView } from '../../cards/views/notice-view.ts';

const view = noticeView({ tone: 'info', title: 'Tittel', text: 'Tekst', suggestions: [] }, 'nb');

it('gives a card', () => {
  expect(expandTemplate('notice', view)).toMatchObject({
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'nb',
    fallbackText: 'Tittel',
  });
});

it('refuses a view that lacks what the template shows', () => {
  const { title: _, ...without } = view;
  expect(() => expandTemplate('notice', without)).toThrow(
    expect.objectContaining({ code: 'missing-data', message: 'Template notice found no title, title' }),
  );
});

it('refuses an empty value, and is none the worse for it the next time', () => {
  expect(() => expandTemplate('notice', { ...view, text: [{ type: 'TextBlock', text: null }] })).toThrow(
    expect.objectContaining({ code: 'empty-value' }),
  );
  expect(expandTemplate('notice', view).lang).toBe('nb');
});

it('does not take what a person wrote for a leftover', () => {
  expect(expandTemplate('notice', { ...view, title: '${title} ${nothing}' })['fallbackText']).toBe(
    '${title} ${nothing}',
  );
});
