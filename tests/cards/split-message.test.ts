import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityLimit, jsonSize } from '../../cards/card-size.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { renderCard } from '../../cards/render-card.ts';
import { splitMessage } from '../../cards/split-message.ts';
import type { Answer } from '../../report/conversation/answer.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Notice } from '../../report/conversation/notice.ts';
import type { Summary } from '../../report/conversation/summary.ts';
import { messagesOf } from '../support/card-messages.ts';
import { statusOf } from '../support/card-models.ts';

const plain = messagesOf('nb');

const longText = fc.oneof(
  fc.string({ maxLength: 200, unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('ord ', 'linje\n', '👩🏽‍⚕️', '"\\', '\u0001', '\n'), fc.nat(15_000))
    .map(([piece, count]) => piece.repeat(count).slice(0, 40_000)),
);
const colour = fc.constantFrom('green' as const, 'yellow' as const, 'red' as const, 'no-data' as const);
const short = fc.string({ maxLength: 60 });
const section = fc.record({
  id: fc.uuid(),
  title: short,
  status: colour.map((colour) => statusOf(colour, 'grunn')),
  line: short,
  deviations: fc.array(
    fc.record({ label: short, value: short, status: colour.map((colour) => statusOf(colour, 'grunn')) }),
    { maxLength: 60 },
  ),
  comments: fc.array(fc.record({ label: fc.uuid(), text: longText }), { maxLength: 4 }),
});
const summary: fc.Arbitrary<Summary> = fc
  .record({
    sections: fc.uniqueArray(section, { maxLength: 12, selector: ({ id }) => id }),
    missing: fc.array(short, { maxLength: 150 }),
    lead: longText,
    changes: fc.array(fc.record({ label: short, from: colour, to: colour, values: short }), {
      maxLength: 150,
    }),
  })
  .map((parts) => ({ ...plain.summary.summary, ...parts }));

const pieces = (messages: readonly Message[]): readonly Summary[] =>
  messages.map((message) => {
    if (message.type !== 'summary') throw new Error(message.type);
    return message.summary;
  });

describe('a summary that is split', () => {
  it('fits part by part, and put together again it is the whole, in order', () => {
    fc.assert(
      fc.property(summary, (summary) => {
        const messages = splitMessage({ type: 'summary', language: 'nb', summary });
        for (const message of messages)
          expect(jsonSize(renderCard(message, 't'))).toBeLessThanOrEqual(activityLimit);
        const parts = pieces(messages);
        expect(parts.map((part) => part.lead ?? '').join('')).toBe(summary.lead);
        expect(parts.flatMap((part) => part.changes)).toEqual(summary.changes);
        expect(parts.flatMap((part) => part.missing)).toEqual(summary.missing);
        for (const section of summary.sections) {
          const again = parts.flatMap((part) => part.sections).filter(({ id }) => id === section.id);
          expect(again[0]).toMatchObject({ title: section.title, line: section.line });
          expect(again.flatMap((part) => part.deviations)).toEqual(section.deviations);
          const comments = again.flatMap((part) => part.comments);
          for (const { label, text } of section.comments) {
            expect(
              comments
                .filter((comment) => comment.label.startsWith(label))
                .map((comment) => comment.text)
                .join(''),
            ).toBe(text);
          }
        }
        const order = parts.flatMap((part) => part.sections.map(({ id }) => id));
        expect([...new Set(order)]).toEqual(summary.sections.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });

  it('numbers its parts, and only the first has the correction', () => {
    const big: Summary = {
      ...plain.summary.summary,
      sections: [
        {
          ...plain.summary.summary.sections[0]!,
          comments: [{ label: 'Kommentar', text: 'ord '.repeat(20_000) }],
        },
      ],
    };
    const parts = pieces(splitMessage({ type: 'summary', language: 'nb', summary: big }));
    expect(parts.length).toBeGreaterThan(2);
    for (const [index, part] of parts.entries()) {
      expect([part.part, part.parts, part.corrected !== undefined]).toEqual([
        index + 1,
        parts.length,
        index === 0,
      ]);
    }
    expect(
      JSON.stringify(renderCard({ type: 'summary', language: 'nb', summary: parts[1]! }, 't')),
    ).toContain('Økonomi (forts.)');
  });

  it('is not split when it fits', () => {
    for (const message of Object.values(plain)) expect(splitMessage(message)).toEqual([message]);
  });
});

describe('an answer that is split', () => {
  it('keeps every line and comment, names its source on each part and has the suggestions on the last', () => {
    const lines = Array.from({ length: 300 }, (_, index) => ({
      label: `Linje ${index}`,
      value: `${index} %`,
      status: statusOf('red', 'grunn'),
      ...(index % 50 === 0 ? { comment: `${index} `.repeat(3000) } : {}),
    }));
    const answer: Answer = { ...plain.answer.answer, lead: 'ord '.repeat(12_000), lines };
    const parts = splitMessage({ type: 'answer', language: 'nb', answer }).map((message) => {
      expect(lintCard(renderCard(message, 't'))).toEqual([]);
      return message.type === 'answer' ? message.answer : undefined;
    });
    expect(parts.map((part) => part?.lead ?? '').join('')).toBe(answer.lead);
    const again = parts.flatMap((part) => part?.lines ?? []);
    expect(
      again.filter(({ value }) => value !== undefined).map(({ label, value }) => [label, value]),
    ).toEqual(lines.map(({ label, value }) => [label, value]));
    expect(again.map(({ comment }) => comment ?? '').join('')).toBe(
      lines.map(({ comment }) => comment ?? '').join(''),
    );
    expect(new Set(parts.map((part) => part?.source))).toEqual(new Set([answer.source]));
    expect(parts.map((part) => part?.suggestions.length)).toEqual([...parts.slice(1).map(() => 0), 4]);
  });
});

it('a notice that gives back a very long comment keeps all of it', () => {
  fc.assert(
    fc.property(longText, (text) => {
      const action = { type: 'use-definition', report: 'r', number: 1, version: 2, plans: '' } as const;
      const buttons = [{ title: 'Ta i bruk', action }];
      const suggestions = ['hjelp'];
      const notice: Notice = { tone: 'warning', title: 'Nyere versjon', text, suggestions, buttons };
      const parts = splitMessage({ type: 'notice', language: 'nb', notice });
      for (const part of parts) expect(jsonSize(renderCard(part, 't'))).toBeLessThanOrEqual(activityLimit);
      expect(parts.map((part) => (part.type === 'notice' ? part.notice.text : '')).join('')).toBe(text);
      const pressable = parts.map((part) => (part.type === 'notice' ? part.notice.buttons?.length : 0));
      expect(pressable).toEqual([...parts.slice(1).map(() => 0), 1]);
    }),
    { numRuns: 40 },
  );
});

it('the preview of a report with 300 sections keeps all of them', () => {
  const [first] = plain.preview.preview.sections;
  const sections = Array.from({ length: 300 }, (_, index) => ({ ...first!, id: `s${index}` }));
  const parts = splitMessage({ ...plain.preview, preview: { ...plain.preview.preview, sections } });
  for (const part of parts) expect(lintCard(renderCard(part, 't'))).toEqual([]);
  const again = parts.flatMap((part) => (part.type === 'preview' ? part.preview.sections : []));
  expect(again.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
});

it('the preview of a report that is longer than that says once how many it does not name, at its end', () => {
  const [first] = plain.preview.preview.sections;
  const sections = Array.from({ length: 100 }, (_, index) => ({ ...first!, id: `s${index}` }));
  const preview = { ...plain.preview.preview, sections, unlisted: '40 seksjoner til' };
  const parts = splitMessage({ ...plain.preview, preview });
  expect(parts.length).toBeGreaterThan(1);
  const said = parts.map((part) => JSON.stringify(renderCard(part, 't')).includes('40 seksjoner til'));
  expect(said).toEqual([...parts.slice(1).map(() => false), true]);
});

describe('a message that is longer than anybody reads', () => {
  const long = 'ord '.repeat(9_000);
  const summaryOf = (sections: number): Message => ({
    type: 'summary',
    language: 'nb',
    summary: {
      ...plain.summary.summary,
      sections: Array.from({ length: sections }, (_, at) => ({
        id: `s${at}`,
        title: `Seksjon ${at}`,
        status: statusOf('green', 'grunn'),
        line: '',
        deviations: [],
        comments: [{ label: 'Kommentar', text: long }],
      })),
    },
  });

  it('is posted as far as a thread takes it, and says what is left out', () => {
    const parts = splitMessage(summaryOf(700));
    expect(parts).toHaveLength(600);
    const comments = pieces(parts.slice(0, -1)).flatMap(({ sections }) =>
      sections.flatMap((one) => one.comments),
    );
    const shown = comments.map(({ text }) => text).join('');
    expect(shown.length).toBeGreaterThan(500 * 20_000);
    expect(long.repeat(700).startsWith(shown)).toBe(true);
    const last = parts.at(-1);
    expect(last?.type === 'notice' && last.notice.text).toMatch(/^Resten, \d+ meldinger til, .*«status»/u);
  });

  it('keeps the questions to go on with, of an answer in a chat', () => {
    const lines = Array.from({ length: 40 }, (_, at) => ({ label: `Punkt ${at}`, comment: long }));
    const answer = { ...plain.answer.answer, lines, suggestions: ['status', 'hva mangler'] };
    const parts = splitMessage({ type: 'answer', language: 'nb', answer });
    expect(parts).toHaveLength(20);
    const last = parts.at(-1);
    expect(last?.type === 'notice' && last.notice.suggestions).toEqual(['status', 'hva mangler']);
  });

  it('is whole while it fits', () => {
    const parts = splitMessage(summaryOf(100));
    expect(parts.every(({ type }) => type === 'summary')).toBe(true);
  });
});
