import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { languages } from '../../../report/language/language.ts';
import { catalogues, type MessageKey } from '../../../report/messages/catalogues.ts';
import { translate } from '../../../report/messages/translate.ts';

it.each(languages)(
  'gives every text of %s that has nothing to fill in as the message format would',
  (language) => {
    const plain = Object.entries(catalogues[language]).flatMap(([area, texts]) =>
      Object.entries(texts).flatMap(([name, text]) => {
        const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
        // Number 0 is a literal in the parser's tree.
        const isPlain = format.getAst().every(({ type }) => `${type}` === '0');
        return isPlain ? [[`${area}.${name}`, String(format.format())] as const] : [];
      }),
    );
    expect(plain.length).toBeGreaterThan(500);
    const given = plain.map(([key]) => [key, translate(language, key as MessageKey)]);
    expect(given).toEqual(plain);
  },
);
