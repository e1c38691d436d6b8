import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fillManifest } from '../../manifest/fill-manifest.ts';
import { schemaProblems } from '../../manifest/schema-problems.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import type { Language } from '../../report/language/language.ts';
import { parseCommand } from '../../report/questions/parse-command.ts';
import { parseQuestion } from '../../report/questions/parse-question.ts';
import { settingOf } from '../report/questions/setting-of.ts';

const setting = settingOf('2024-03', '2024-04-12');

const file = (name: string) => new URL(`../../manifest/${name}`, import.meta.url);
const read = (name: string) => readFileSync(file(name), 'utf8');

/** The parts of the manifest that the tests speak of; Microsoft's schema checks the rest. */
const manifestSchema = z.looseObject({
  id: z.string(),
  developer: z.looseObject({ name: z.string() }),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    defaultLanguageFile: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.array(
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.object({ commands: z.array(z.object({ title: z.string(), description: z.string() })) }),
      ),
    }),
  ),
});

const languages: readonly Language[] = ['nb', 'nn', 'en'];

const values = {
  version: '1.0.0',
  botAppId: 'dddddddd-0000-4000-8000-000000000001',
  developerName: 'Example "AS"',
  websiteUrl: 'https://example.no',
  privacyUrl: 'https://example.no/privacy',
  termsUrl: 'https://example.no/terms',
};

const filled: unknown = JSON.parse(fillManifest(read('manifest.json'), values));
const whole = z.record(z.string(), z.unknown()).parse(filled);
const manifest = manifestSchema.parse(filled);
const [bot] = manifest.bots;

test('the filled manifest and its texts follow Microsoft\u2019s schema', () => {
  expect(schemaProblems('manifest', filled)).toEqual([]);
  for (const language of languages) {
    expect(schemaProblems('texts', JSON.parse(read(`${language}.json`)))).toEqual([]);
  }
});

test('the schema sees what is wrong', () => {
  expect(schemaProblems('manifest', { ...whole, id: 'rapportbot' }).join()).toContain('/id');
  expect(schemaProblems('manifest', { ...whole, surprise: true })).toHaveLength(1);
  const { accentColor: _, ...without } = whole;
  expect(schemaProblems('manifest', without).join()).toContain('accentColor');
  expect(schemaProblems('texts', { 'name.short': 'R'.repeat(31) }).join()).toContain('/name.short');
});

test('the values of the installation are in their places', () => {
  expect(manifest.id).toBe(values.botAppId);
  expect(bot?.botId).toBe(values.botAppId);
  expect(manifest.developer.name).toBe('Example "AS"');
});

test('the app is a bot in two places, and asks for nothing more', () => {
  const { $schema: _, ...fields } = whole;
  expect(Object.keys(fields).toSorted()).toEqual([
    'accentColor',
    'bots',
    'description',
    'developer',
    'icons',
    'id',
    'localizationInfo',
    'manifestVersion',
    'name',
    // Not `authorization` (resource-specific consent), `webApplicationInfo` (Graph) or `devicePermissions`.
    'validDomains',
    'version',
  ]);
  expect(whole['validDomains']).toEqual([]);
  expect(manifest.bots).toHaveLength(1);
  expect(bot).toMatchObject({
    scopes: ['personal', 'team'],
    supportsFiles: false,
    supportsCalling: false,
    supportsVideo: false,
    isNotificationOnly: false,
  });
});

test('an unknown placeholder is an error', () => {
  expect(() => fillManifest('{{SOMETHING}}', values)).toThrow('SOMETHING');
});

const textsOf = (language: Language) => {
  const { $schema, ...texts } = z.record(z.string(), z.string()).parse(JSON.parse(read(`${language}.json`)));
  expect($schema).toContain('/v1.19/');
  return texts;
};

const paths = ['name.short', 'name.full', 'description.short', 'description.full'].concat(
  (bot?.commandLists ?? []).flatMap(({ commands }, list) =>
    commands.flatMap((_, index) =>
      ['title', 'description'].map((field) => `bots[0].commandLists[${list}].commands[${index}].${field}`),
    ),
  ),
);

test.each(languages)('%s has every text, and none is empty', (language) => {
  const texts = textsOf(language);
  expect(Object.keys(texts).toSorted()).toEqual([...paths].toSorted());
  expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
});

test('every language file is named in the manifest', () => {
  const { defaultLanguageTag, defaultLanguageFile, additionalLanguages } = manifest.localizationInfo;
  expect([[defaultLanguageTag, defaultLanguageFile], ...additionalLanguages.map(Object.values)]).toEqual([
    ['nb-no', 'nb.json'],
    ['nn-no', 'nn.json'],
    ['en', 'en.json'],
  ]);
});

test('the manifest itself says what nb.json says', () => {
  const texts = textsOf('nb');
  expect([
    manifest.name.short,
    manifest.name.full,
    manifest.description.short,
    manifest.description.full,
  ]).toEqual(paths.slice(0, 4).map((path) => texts[path]));
  const commands = (bot?.commandLists ?? []).flatMap((list) => list.commands);
  expect(commands.flatMap(({ title, description }) => [title, description])).toEqual(
    paths.slice(4).map((path) => texts[path]),
  );
});

test.each(languages)('every command offered in %s is one that the bot understands', (language) => {
  const yaml = readFileSync(
    new URL('../../examples/helse-nord-ikt/definition.yaml', import.meta.url),
    'utf8',
  );
  const parsed = parseDefinition(yaml);
  if (!parsed.ok) throw new Error('The example is not in order');
  const titles = Object.entries(textsOf(language)).filter(([path]) => path.endsWith('title'));
  for (const [, title] of titles) {
    const understood =
      parseCommand(title, language)?.type ??
      parseQuestion(title, parsed.definition, language, setting).intent;
    expect(['unclear', 'unknown', 'clarify']).not.toContain(understood);
  }
});
