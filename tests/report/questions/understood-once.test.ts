import { expect, it } from 'vitest';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { understoodOnce } from '../../../report/questions/understood-once.ts';
import { visibleDefinition } from '../../../report/questions/visible-definition.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const { definition } = loadExample('helse-nord-ikt');
const [first] = definition.sections;
if (first === undefined) throw new Error('No section');
const stranger = 'anne@example.no';
const setting = settingOf('2024-03', '2024-04-12');

it('takes the same text apart once for those who see the same sections', () => {
  const [anne, bodil] = [
    visibleDefinition(definition, stranger),
    visibleDefinition(definition, 'bodil@example.no'),
  ];
  expect(anne).toBe(bodil);
  expect(understoodOnce('status hr', anne)).toBe(understoodOnce('status hr', bodil));
});

it('shares nothing with those who see another section', () => {
  const [own, none] = [visibleDefinition(definition, first.owner), visibleDefinition(definition, stranger)];
  expect(none.sections).toEqual([]);
  expect(own.sections.map(({ id }) => id)).toContain(first.id);
  const asked = `status ${first.id}`;
  expect(parseQuestion(asked, own, 'nb', setting)).toMatchObject({ target: { section: first.id } });
  expect(parseQuestion(asked, none, 'nb', setting)).toMatchObject({ intent: 'unknown' });
});

it('sees a person again who has been given a section since', () => {
  expect(visibleDefinition(definition, stranger).sections).toEqual([]);
  const given = {
    ...definition,
    delegations: [{ section: first.id, to: stranger, by: 'kari@example.no', at: '2024-04-01T08:00:00.000Z' }],
  };
  expect(visibleDefinition(given, stranger).sections.map(({ id }) => id)).toEqual([first.id]);
});

it('understands the words of a new definition, also when the same text was asked before', () => {
  const asked = 'status blåbær';
  expect(parseQuestion(asked, definition, 'nb', setting)).toMatchObject({ intent: 'unknown' });
  const renamed = {
    ...definition,
    sections: definition.sections.map((section) =>
      section === first ? { ...section, title: 'Blåbær' } : section,
    ),
  };
  expect(parseQuestion(asked, renamed, 'nb', setting)).toMatchObject({ target: { section: first.id } });
});
