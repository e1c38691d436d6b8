import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fillManifest } from '../../manifest/fill-manifest.ts';
import { drawIcons } from '../../manifest/icons/draw-icons.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import type { Language } from '../../report/language/language.ts';
import { parseCommand } from '../../report/questions/parse-command.ts';
import { parseQuestion } from '../../report/questions/parse-question.ts';

const file = (name: string) => new URL(`../../manifest/${name}`, import.meta.url);
const read = (name: string) => readFileSync(file(name), 'utf8');

const command = z.strictObject({ title: z.string().min(1).max(32), description: z.string().min(1).max(128) });
const url = z.string().startsWith('https://').max(2048);

/** The rules of Teams' manifest schema 1.19 for the fields that we use, and that there is nothing more: no permissions. */
const manifestSchema = z.strictObject({
  $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json'),
  manifestVersion: z.literal('1.19'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .max(256),
  id: z.guid(),
  developer: z.strictObject({
    name: z.string().min(1).max(32),
    websiteUrl: url,
    privacyUrl: url,
    termsOfUseUrl: url,
  }),
  icons: z.strictObject({ color: z.literal('color.png'), outline: z.literal('outline.png') }),
  name: z.strictObject({ short: z.string().max(30), full: z.string().max(100) }),
  description: z.strictObject({ short: z.string().max(80), full: z.string().max(4000) }),
  localizationInfo: z.strictObject({
    defaultLanguageTag: z.literal('nb-no'),
    defaultLanguageFile: z.literal('nb.json'),
    additionalLanguages: z.array(
      z.strictObject({ languageTag: z.string(), file: z.string().endsWith('.json') }),
    ),
  }),
  accentColor: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
  bots: z.tuple([
    z.strictObject({
      botId: z.guid(),
      scopes: z.tuple([z.literal('personal'), z.literal('team')]),
      supportsFiles: z.literal(false),
      isNotificationOnly: z.literal(false),
      supportsCalling: z.literal(false),
      supportsVideo: z.literal(false),
      commandLists: z
        .array(
          z.strictObject({
            scopes: z.array(z.enum(['personal', 'team'])).min(1),
            commands: z.array(command).min(1).max(10),
          }),
        )
        .max(3),
    }),
  ]),
  validDomains: z.tuple([]),
});

const values = {
  version: '1.0.0',
  botAppId: 'dddddddd-0000-4000-8000-000000000001',
  developerName: 'Example "AS"',
  websiteUrl: 'https://example.no',
  privacyUrl: 'https://example.no/privacy',
  termsUrl: 'https://example.no/terms',
};

const manifest = manifestSchema.parse(JSON.parse(fillManifest(read('manifest.json'), values)));

test('the filled manifest follows the rules, and asks for nothing more than a bot', () => {
  expect(manifest.id).toBe(values.botAppId);
  expect(manifest.bots[0].botId).toBe(values.botAppId);
  expect(manifest.developer.name).toBe('Example "AS"');
});

test('an unknown placeholder is an error', () => {
  expect(() => fillManifest('{{SOMETHING}}', values)).toThrow('SOMETHING');
});

const languages: readonly Language[] = ['nb', 'nn', 'en'];
const textsOf = (language: Language) => {
  const { $schema, ...texts } = z.record(z.string(), z.string()).parse(JSON.parse(read(`${language}.json`)));
  expect($schema).toContain('/v1.19/');
  return texts;
};

const paths = ['name.short', 'name.full', 'description.short', 'description.full'].concat(
  manifest.bots[0].commandLists.flatMap(({ commands }, list) =>
    commands.flatMap((_, index) =>
      ['title', 'description'].map((field) => `bots[0].commandLists[${list}].commands[${index}].${field}`),
    ),
  ),
);

test.each(languages)('%s has every text, within its length', (language) => {
  const texts = textsOf(language);
  expect(Object.keys(texts).sort()).toEqual([...paths].sort());
  const longest = { title: 32, description: 128, 'name.short': 30, 'name.full': 100 };
  for (const [path, text] of Object.entries(texts)) {
    const limit =
      path === 'description.short'
        ? 80
        : path === 'description.full'
          ? 4000
          : Object.entries(longest).find(([end]) => path.endsWith(end))?.[1];
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(limit ?? 0);
  }
});

test('the manifest itself says what nb.json says', () => {
  const texts = textsOf('nb');
  expect([
    manifest.name.short,
    manifest.name.full,
    manifest.description.short,
    manifest.description.full,
  ]).toEqual(paths.slice(0, 4).map((path) => texts[path]));
  const commands = manifest.bots[0].commandLists.flatMap((list) => list.commands);
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
      parseCommand(title, language)?.type ?? parseQuestion(title, parsed.definition, language).intent;
    expect(['unclear', 'unknown', 'clarify']).not.toContain(understood);
  }
});

/** Reads back a picture that has no filters. */
function pixelsOf(png: Buffer): { size: number; at: (x: number, y: number) => readonly number[] } {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const size = png.readUInt32BE(16);
  expect(png.readUInt32BE(20)).toBe(size);
  expect([...png.subarray(24, 26)]).toEqual([8, 6]);
  const start = png.indexOf('IDAT') + 4;
  const raw = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  return {
    size,
    at: (x, y) => {
      const offset = y * (size * 4 + 1) + 1 + x * 4;
      return [...raw.subarray(offset, offset + 4)];
    },
  };
}

test('the icons: 192 pixels in colour without holes, 32 pixels in white on nothing', () => {
  const color = pixelsOf(readFileSync(file('color.png')));
  expect(color.size).toBe(192);
  const outline = pixelsOf(readFileSync(file('outline.png')));
  expect(outline.size).toBe(32);
  const grid = (size: number) =>
    Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)] as const);
  expect(grid(192).every(([x, y]) => color.at(x, y)[3] === 255)).toBe(true);
  expect(
    grid(32).every(([x, y]) =>
      outline
        .at(x, y)
        .slice(0, 3)
        .every((channel) => channel === 255),
    ),
  ).toBe(true);
  const alphas = grid(32).map(([x, y]) => outline.at(x, y)[3] ?? 0);
  expect(alphas[0]).toBe(0);
  expect(Math.max(...alphas)).toBe(255);
});

test.each(['color', 'outline'] as const)(
  'the icon %s that is kept is the one that the script draws',
  (name) => {
    const allOf = (png: Buffer) => {
      const { size, at } = pixelsOf(png);
      return Array.from({ length: size * size }, (_, i) => at(i % size, Math.floor(i / size)).join()).join(
        ' ',
      );
    };
    // Not byte for byte: versions of zlib pack differently.
    expect(allOf(readFileSync(file(`${name}.png`))) === allOf(drawIcons()[name])).toBe(true);
  },
);
