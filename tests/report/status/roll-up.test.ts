import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../report/language/language.ts';
import { toDecimalText as d } from '../../../report/number/decimal.ts';
import { applyOverride } from '../../../report/status/apply-override.ts';
import { colourName, colourText } from '../../../report/status/colour-name.ts';
import { rollUp } from '../../../report/status/roll-up.ts';
import { type Colour, colours, type Status } from '../../../report/status/status.ts';
import { worstStatus } from '../../../report/status/worst-status.ts';
import { trendMark, trendOf } from '../../../report/status/trend-of.ts';
import { judge } from './judge.ts';

function part(label: string, colour: Colour): { label: string; status: Status } {
  return { label, status: { colour, decidedBy: 'rule', reason: '' } };
}

describe('rollUp', () => {
  it('is the worst of its parts and names them', () => {
    const parts = [
      part('Sykefravær', 'green'),
      part('AML-brudd', 'red'),
      part('Korttid', 'yellow'),
      part('Langtid', 'red'),
    ];
    expect(rollUp(parts, 'nb')).toEqual({
      colour: 'red',
      decidedBy: 'roll-up',
      reason: 'Rød: AML-brudd, Langtid',
    });
    expect(rollUp(parts, 'nn').reason).toBe('Raud: AML-brudd, Langtid');
  });

  it('names at most three', () => {
    const parts = ['A', 'B', 'C', 'D', 'E'].map((label) => part(label, 'yellow'));
    expect(rollUp(parts, 'nb').reason).toBe('Gul: A, B, C og 2 til');
    expect(rollUp(parts, 'en').reason).toBe('Yellow: A, B, C and 2 more');
  });

  it('is never green when something is missing', () => {
    expect(rollUp([part('A', 'green'), part('B', 'no-data')], 'nb').colour).toBe('no-data');
    expect(rollUp([part('A', 'discretionary'), part('B', 'no-data')], 'nb').colour).toBe('discretionary');
    expect(rollUp([part('A', 'green'), part('B', 'not-applicable')], 'nb')).toMatchObject({
      colour: 'green',
      reason: 'Grønn: A',
    });
    expect(rollUp([part('A', 'green'), part('B', 'green')], 'nb').reason).toBe('Alle 2 er grønne');
  });

  it('of nothing is not applicable', () => {
    expect(rollUp([], 'nb').colour).toBe('not-applicable');
    expect(rollUp([part('A', 'not-applicable')], 'nb').colour).toBe('not-applicable');
  });

  it('does not depend on the order, and another green part never makes it worse', () => {
    const list = fc.array(fc.constantFrom(...colours), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(list, (chosen) => {
        const parts = chosen.map((colour) => part(colour, colour));
        const { colour } = rollUp(parts, 'nb');
        expect(rollUp(parts.toReversed(), 'nb').colour).toBe(colour);
        expect(rollUp([...parts, part('x', 'green')], 'nb').colour).toBe(
          colour === 'not-applicable' ? 'green' : colour,
        );
        expect(colour === 'red').toBe(chosen.includes('red'));
      }),
    );
  });
});

describe('worstStatus', () => {
  it('is the one that most needs attention', () => {
    const green = part('A', 'green');
    const red = part('B', 'red');
    const none = part('C', 'no-data');
    expect(worstStatus([green.status, undefined, red.status, none.status])).toBe(red.status);
    expect(worstStatus([part('A', 'not-applicable').status])).toMatchObject({ colour: 'not-applicable' });
    expect(worstStatus([undefined])).toBeUndefined();
  });
});

describe('applyOverride', () => {
  const yellow = judge({ bands: { green: '<= 40', yellow: '> 40' } }, '48');

  it('replaces the colour and keeps what it replaced', () => {
    const status = applyOverride(
      yellow,
      { colour: 'red', reason: 'Streik', by: 'id-1', role: 'section-owner' },
      'nb',
    );
    expect(status).toEqual({
      colour: 'red',
      decidedBy: 'person',
      reason: 'Overstyrt av seksjonsansvarlig fra gul: Streik',
      rule: '> 40',
      overridden: { from: 'yellow', by: 'section-owner', reason: 'Streik' },
    });
    expect(yellow.colour).toBe('yellow');
  });

  it('names the person to those who may know, and else the role, in the language of the reader', () => {
    const override = { colour: 'green', reason: 'Over', by: 'id-2', role: 'coordinator' } as const;
    expect(applyOverride(yellow, override, 'en').reason).toBe(
      'Overridden by the coordinator from yellow: Over',
    );
    expect(applyOverride(yellow, override, 'nn', 'Kari Koordinator')).toMatchObject({
      reason: 'Overstyrt av Kari Koordinator frå gul: Over',
      overridden: { by: 'coordinator' },
    });
  });

  it('leaves no data, and a colour that the rule gives anyway', () => {
    const override = { colour: 'yellow', reason: 'x', by: 'id-2', role: 'coordinator' } as const;
    expect(applyOverride(yellow, override, 'nb')).toBe(yellow);
    const none = judge({ bands: { green: '<= 40', yellow: '> 40' } }, undefined);
    expect(applyOverride(none, override, 'nb').colour).toBe('no-data');
  });
});

describe('trendOf', () => {
  it('tells which way a number went, and whether that is good', () => {
    expect(trendOf(d('62'), d('67'), 'higher', 0)).toEqual({ movement: 'down', good: false });
    expect(trendOf(d('5.9'), d('6.1'), 'lower', 1)).toEqual({ movement: 'down', good: true });
    expect(trendOf(d('80'), d('67'), 'lower', 0)).toEqual({ movement: 'up', good: false });
    expect(trendOf(d('80'), d('67'), 'none', 0)).toEqual({ movement: 'up', good: undefined });
  });

  it('sees no change that is not printed', () => {
    expect(trendOf(d('5.94'), d('5.92'), 'lower', 1)).toEqual({ movement: 'same', good: undefined });
    expect(trendOf(undefined, d('1'), 'lower', 0)).toBeUndefined();
    expect(trendOf(d('0'), undefined, 'lower', 0)).toBeUndefined();
  });

  it('has an arrow for each', () => {
    expect(
      (['up', 'down', 'same'] as const).map((movement) => trendMark({ movement, good: undefined })),
    ).toEqual(['↑', '↓', '→']);
  });
});

describe('colours', () => {
  it('have a shape and a word each, in three languages', () => {
    expect(colours.map((colour) => colourText(colour, 'nb'))).toEqual([
      '● Grønn',
      '▲ Gul',
      '■ Rød',
      '◆ Skjønn',
      '○ Ingen data',
      '– Ikke aktuelt',
    ]);
    expect(languages.map((language) => colourName('red', language))).toEqual(['Rød', 'Raud', 'Red']);
    for (const language of languages) {
      expect(new Set(colours.map((colour) => colourText(colour, language).charAt(0))).size).toBe(
        colours.length,
      );
    }
  });
});
