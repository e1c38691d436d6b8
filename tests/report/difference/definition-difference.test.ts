import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { definitionDifference } from '../../../report/difference/definition-difference.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';

const text = readFileSync('examples/helse-nord-ikt/definition.yaml', 'utf8');

function read(yaml: string): Definition {
  const parsed = parseDefinition(yaml);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.definition;
}

function linesAfter(from: string | RegExp, to: string): readonly string[] {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return definitionDifference(read(text), read(changed), 'nb').lines.map((line) => line.text);
}

describe('the difference between two versions of a definition', () => {
  it('is nothing for the same definition', () => {
    expect(definitionDifference(read(text), read(text), 'nb').lines).toEqual([]);
  });

  it('names the section, the item and the row that a changed limit stands at', () => {
    expect(
      linesAfter(
        'green: "<= 5.0", yellow: "> 5.0 and <= 6.0"',
        'green: "<= 4.5", yellow: "> 4.5 and <= 6.0"',
      ),
    ).toEqual([
      'I «HR/HMS» › «Sykefravær» › «Samlet sykefravær»: grensen for grønn er endret fra «<= 5.0» til «<= 4.5».',
      'I «HR/HMS» › «Sykefravær» › «Samlet sykefravær»: grensen for gul er endret fra «> 5.0 and <= 6.0» til «> 4.5 and <= 6.0».',
    ]);
  });

  it('tells a new owner', () => {
    expect(linesAfter('owner: hanne.hr@example.no', 'owner: nora.ny@example.no')).toEqual([
      'I «HR/HMS»: eieren er endret fra «hanne.hr@example.no» til «nora.ny@example.no».',
    ]);
  });

  it('tells an added and a removed row, and warns when only the id is new', () => {
    const { lines, notes } = definitionDifference(
      read(text),
      read(
        text
          .replace('{ id: sundays,', '{ id: sundays-in-a-row,')
          .replace('+ sundays +', '+ sundays-in-a-row +'),
      ),
      'nb',
    );
    expect(lines.map((line) => line.text)).toEqual([
      'Fjernet rad i «HR/HMS» › «AML-brudd»: «Søndager på rad».',
      'Ny rad i «HR/HMS» › «AML-brudd»: «Søndager på rad».',
      expect.stringMatching(
        /^I «HR\/HMS» › «AML-brudd» › «AML-brudd i alt»: formelen er endret fra «per-day/,
      ),
    ]);
    expect(notes).toEqual([
      '«Søndager på rad» ser ut til å ha fått ny id, «sundays-in-a-row» i stedet for «sundays». Tidligere tall følger id-en. Behold den gamle id-en hvis det er det samme.',
    ]);
  });

  it('shows the language that differs when the reader’s own text is the same', () => {
    expect(linesAfter('nn: Sjukefråvær, en: Sick leave', 'nn: Sjukefråver, en: Sick leave')).toEqual([
      'I «HR/HMS» › «Sykefravær»: tittelen er endret fra nn: «Sjukefråvær» til nn: «Sjukefråver».',
    ]);
  });

  it('counts a new order once, and moments as people read them', () => {
    const definition = read(text);
    const { sections, calendar } = definition;
    const after: Definition = {
      ...definition,
      version: definition.version + 1,
      calendar: { ...calendar, deadline: { workday: 8, time: '15:00' } },
      sections: sections.toReversed(),
    };
    const { from, to, lines } = definitionDifference(definition, after, 'nb');
    expect([from, to]).toEqual([definition.version, definition.version + 1]);
    expect(lines.map(({ type }) => type)).toEqual(['changed', 'changed', 'moved']);
    expect(lines.at(-1)?.text).toMatch(
      /^I rapporten: rekkefølgen er endret\. Den er nå «Avviksmeldinger», «HR\/HMS»/,
    );
  });

  it('reads in nynorsk and English too', () => {
    const after = read(text.replace('owner: hanne.hr@example.no', 'owner: nora.ny@example.no'));
    const line = (language: 'nn' | 'en') => definitionDifference(read(text), after, language).lines[0]?.text;
    expect(line('nn')).toBe(
      'I «HR/HMS»: eigaren er endra frå «hanne.hr@example.no» til «nora.ny@example.no».',
    );
    expect(line('en')).toBe(
      'In “HR/HSE”: the owner is changed from “hanne.hr@example.no” to “nora.ny@example.no”.',
    );
  });
});
