import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import en from '../../local/page/messages/en.json' with { type: 'json' };
import nb from '../../local/page/messages/nb.json' with { type: 'json' };
import nn from '../../local/page/messages/nn.json' with { type: 'json' };
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import type { Language } from '../../report/language/language.ts';
import { parseCommand } from '../../report/questions/parse-command.ts';
import { parseQuestion } from '../../report/questions/parse-question.ts';
import { settingOf } from '../report/questions/setting-of.ts';

const setting = settingOf('2024-03', '2024-04-12');

const parsed = parseDefinition(readFileSync('examples/helse-nord-ikt/definition.yaml', 'utf8'));
if (!parsed.ok) throw new Error('The example cannot be read');
const { definition } = parsed;

const languages = [
  ['nb', nb],
  ['nn', nn],
  ['en', en],
] as const;

/** What the bot makes of a text: a command, or else a question about the whole report. */
function understood(text: string, language: Language): string {
  const command = parseCommand(text, language);
  if (command !== undefined) return command.type;
  const question = parseQuestion(text, definition, language, setting);
  expect(question.ignored).toEqual([]);
  return question.intent;
}

/** The page imports nothing of the bot, so its words are written twice. */
it.each(languages)('in %s, each suggestion of the page is what the bot takes it for', (language, texts) => {
  expect(understood(texts.chipHelp, language)).toBe('help');
  expect(understood(texts.chipStatus, language)).toBe('status');
  expect(understood(texts.chipMissing, language)).toBe('missing');
  expect(understood(texts.chipAnswer, language)).toBe('answer');
  expect(understood(texts.chipRed, language)).toBe('deviations');
  expect(understood(texts.chipPreview, language)).toBe('preview');
  expect(understood(texts.chipUseChannel, language)).toBe('use-channel');
});

it.each(languages)('in %s, what the guide tells one to write is understood', (language, texts) => {
  const written = [texts.introTwo, texts.introThree, texts.emptyPersonal].flatMap((text) =>
    [...text.matchAll(/[«“]([^»”]+)[»”]/g)].map(([, word]) => understood(word ?? '', language)),
  );
  expect(written).toEqual(['help', 'use-channel', 'preview', 'status', 'help']);
});
