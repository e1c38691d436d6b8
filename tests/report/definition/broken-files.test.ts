import { describe, expect, test } from 'vitest';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { exampleText } from '../form/march.ts';
import { valid } from './small-definition.ts';

/** All that a broken file is told, as `line:column message`. */
function told(text: string): readonly string[] {
  const parsed = parseDefinition(text);
  return parsed.ok ? [] : parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a fault in the YAML', () => {
  const indent =
    'The indentation is wrong, or a bracket is not closed. Give what belongs together the same indentation.';
  const colon = 'A colon is missing after the key, or the line is indented wrongly.';
  const tooMany =
    'There is a colon too many here, or this line or the next is indented wrongly. Put quotation marks round a text that has a colon.';
  const open = 'A quotation mark or a bracket is not closed, here or on the line before.';
  const tab = 'The indentation uses a tab. Use spaces.';

  test.each([
    ['a tab', '    title: First', '\ttitle: First', [`17:1 ${tab}`]],
    ['a column too few', '    title: First', '   title: First', [`17:4 ${indent}`]],
    ['a column too many', '    owner: anna', '     owner: anna', [`17:12 ${tooMany}`]],
    ['a list entry too far left', '  - id: second', ' - id: second', [`23:2 ${indent}`]],
    ['a key without colon', 'calendar:\n', 'calendar\n', [`9:1 ${colon}`]],
    ['an open quotation mark', 'title: Small report', 'title: "Small report', [`5:21 ${open}`]],
    ['an open bracket', 'time: "08:00" }', 'time: "08:00"', [`12:3 ${open}`]],
  ])('is one finding, whatever it makes of the rest: %s', (_name, from, to, expected) => {
    const found = told(valid.replace(from, to));
    expect(found).toEqual(expected);
  });

  test('is told for each tab, since each is wrong by itself', () => {
    const text = valid
      .replace('    title: First', '\ttitle: First')
      .replace('    title: Second', '\ttitle: Second');
    expect(told(text)).toEqual([`17:1 ${tab}`, `24:1 ${tab}`]);
  });
});

describe('a plan given as the definition', () => {
  test('is one finding', () => {
    expect(told(exampleText('plan-2024.yaml'))).toEqual([
      '4:1 This is a plan. Give the definition first, and then its plans.',
    ]);
  });
});
