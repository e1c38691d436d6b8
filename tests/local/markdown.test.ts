import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { markdownToHtml } from '../../local/page/card/markdown.ts';

it.each([
  ['**Gul** samlet', '<strong>Gul</strong> samlet'],
  ['en *liten* ting', 'en <em>liten</em> ting'],
  ['5 * 3 * 2 og a_b_c', '5 * 3 * 2 og a_b_c'],
  ['- en\n- to\netter', '<ul><li>en</li><li>to</li></ul>etter'],
  ['linje\nlinje', 'linje<br>linje'],
  ['<b>nei</b> & "ja"', '&lt;b&gt;nei&lt;/b&gt; &amp; &quot;ja&quot;'],
  [
    '[se](https://example.no/a)',
    '<a href="https://example.no/a" target="_blank" rel="noopener noreferrer">se</a>',
  ],
  [
    '_[se](https://example.no/a_b)_',
    '_<a href="https://example.no/a_b" target="_blank" rel="noopener noreferrer">se</a>_',
  ],
  ['[se](javascript:alert(1))', '[se](javascript:alert(1))'],
])('%j', (text, html) => expect(markdownToHtml(text)).toBe(html));

it('lets no text bring its own HTML', () => {
  const pieces = constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '**',
    '*',
    '_',
    '[a](',
    'https://x',
    ')',
    '- ',
    '\n',
    'onx=',
    'å',
  );
  assert(
    property(array(pieces, { maxLength: 30 }), (parts) => {
      const left = markdownToHtml(parts.join(''))
        .replaceAll(/<a href="https?:\/\/[^\s"<>]*" target="_blank" rel="noopener noreferrer">/g, '')
        .replaceAll(/<\/?(strong|em|ul|li|br|a)>/g, '');
      expect(left).not.toMatch(/[<>"']/);
    }),
    { numRuns: 20_000 },
  );
});
