import { describe, expect, it } from 'vitest';
import { activityLimit, jsonSize } from '../../cards/card-size.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { elementsOf } from '../../cards/lint/elements-of.ts';
import { renderCard } from '../../cards/render-card.ts';
import { splitMessage } from '../../cards/split-message.ts';
import { languages } from '../../report/language/language.ts';
import { messagesOf } from '../support/card-messages.ts';
import { statementForm } from '../support/card-models.ts';
import { hostileTexts } from '../support/hostile-texts.ts';

const texts = { plain: undefined, ...hostileTexts };

describe.each(languages)('every card in %s', (language) => {
  it.each(Object.entries(texts))('keeps the rules with %s texts', (_, hostile) => {
    const messages = Object.values(messagesOf(language, (plain) => hostile ?? plain));
    for (const message of messages) {
      for (const part of splitMessage(message)) {
        const card = renderCard(part, 't1');
        expect([message.type, lintCard(card)]).toEqual([message.type, []]);
        expect(jsonSize(card)).toBeLessThanOrEqual(activityLimit);
        expect(card.lang).toBe(language);
      }
    }
  });

  it('keeps the rules with the statement of income', () => {
    const card = renderCard({ type: 'form', language, form: statementForm() }, 't1');
    expect(lintCard(card)).toEqual([]);
  });
});

describe('what people wrote', () => {
  const hostile = hostileTexts['markup'] ?? '';

  it('is shown as written in runs and inputs, never in a text block', () => {
    for (const message of Object.values(messagesOf('nb', () => hostile))) {
      const elements = elementsOf(renderCard(message, 't1'));
      const shown = elements.filter(
        ({ element }) => element['type'] === 'TextRun' || element['type'] === 'Input.Text',
      );
      const blocks = elements.filter(({ element }) => element['type'] === 'TextBlock');
      expect(JSON.stringify(shown)).toContain(
        '**x** [a](javascript:b) ${1+1} ${name} <script>alert(1)</script>',
      );
      expect(JSON.stringify(blocks)).not.toMatch(/javascript|\$\{|script/);
    }
  });

  it('is not evaluated', () => {
    const card = JSON.stringify(renderCard(messagesOf('nb', () => '${1+1}').answer, 't1'));
    expect(card).toContain('${1+1}');
    expect(card).not.toContain('"2"');
  });
});
