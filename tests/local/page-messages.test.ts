import { expect, it } from 'vitest';
import en from '../../local/page/messages/en.json' with { type: 'json' };
import nb from '../../local/page/messages/nb.json' with { type: 'json' };
import nn from '../../local/page/messages/nn.json' with { type: 'json' };

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '');

it.each([
  ['nynorsk', nn],
  ['English', en],
])('%s has every text of the page, with the same values in it', (_name, texts: Record<string, string>) => {
  expect(Object.keys(texts)).toEqual(Object.keys(nb));
  for (const [key, text] of Object.entries(nb)) {
    expect([key, new Set(placeholders(texts[key] ?? ''))]).toEqual([key, new Set(placeholders(text))]);
  }
});
