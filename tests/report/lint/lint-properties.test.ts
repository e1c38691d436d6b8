import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintRule } from '../../../report/lint/lint-rule.ts';
import { addDecimals, multiplyDecimals, toDecimalText as d } from '../../../report/number/decimal.ts';
import { step } from '../../../report/status/band-range.ts';
import type { RuleSubject } from '../../../report/status/check-rule.ts';
import { statusRuleSchema } from '../../../report/status/rule-schema.ts';

type Texts = Readonly<Record<'red' | 'yellow' | 'green', string>>;

interface Good {
  readonly texts: Texts;
  readonly subject: RuleSubject;
}

const units = [
  ['percent', ' %'],
  ['days', ' dager'],
  ['nok-million', ' MNOK'],
] as const;

/** Limits that tile the line, in the figure's own unit, the right way round, with the target where green begins. */
const good: fc.Arbitrary<Good> = fc
  .record({
    decimals: fc.integer({ min: 0, max: 2 }),
    low: fc.integer({ min: 40, max: 300 }),
    width: fc.integer({ min: 2, max: 200 }),
    sign: fc.constantFrom('1', '-1'),
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    unit: fc.constantFrom(...units),
    strict: fc.boolean(),
  })
  .map(({ decimals, low, width, sign, direction, unit: [unit, word], strict }) => {
    const at = (steps: number) => multiplyDecimals(d(steps), step(decimals), d(sign));
    const [from, to] = sign === '1' ? [at(low), at(low + width)] : [at(low + width), at(low)];
    const [above, below] = strict ? ['>', '<='] : ['>=', '<'];
    const ends = {
      bottom: `${below} ${from}${word}`,
      middle: `${above} ${from}${word} - ${below} ${to}${word}`,
      top: `${above} ${to}${word}`,
    };
    const yellow = ends.middle;
    const texts =
      direction === 'higher'
        ? { red: ends.bottom, yellow, green: ends.top }
        : { red: ends.top, yellow, green: ends.bottom };
    const target = edge(direction, strict, from, to, decimals);
    return { texts, subject: { unit, decimals, direction, target, targets: [{ value: target }] } };
  });

/** The first printed value that is green. */
function edge(
  direction: 'higher' | 'lower',
  strict: boolean,
  ...[from, to, decimals]: readonly [from: ReturnType<typeof d>, to: ReturnType<typeof d>, decimals: number]
) {
  if (direction === 'higher') return strict ? addDecimals(to, step(decimals)) : to;
  return strict ? from : addDecimals(from, d(`-${step(decimals)}`));
}

function found(texts: Partial<Texts>, subject: RuleSubject): number {
  return lintRule(statusRuleSchema.parse({ bands: texts }), subject, 'nb').length;
}

const flipped: Readonly<Record<string, string>> = { '>=': '<', '<=': '>', '>': '<=', '<': '>=' };
const loosened: Readonly<Record<string, string>> = { '>=': '>', '<=': '<', '>': '>=', '<': '<=' };

function change(text: string, ops: Readonly<Record<string, string>>): string {
  return text.replace(/[<>]=?/, (op) => ops[op] ?? op);
}

const mutations: Readonly<Record<string, (rule: Good) => readonly Partial<Texts>[]>> = {
  'drops a colour': ({ texts: { red, yellow, green } }) => [
    { red, yellow },
    { yellow, green },
    { red, green },
  ],
  'drops a bound': ({ texts }) => texts.yellow.split(/ - (?=[<>])/).map((yellow) => ({ ...texts, yellow })),
  'flips an operator': ({ texts }) => [
    { ...texts, red: change(texts.red, flipped) },
    { ...texts, green: change(texts.green, flipped) },
  ],
  'lets a bound in or out': ({ texts }) => [
    { ...texts, red: change(texts.red, loosened) },
    { ...texts, yellow: change(texts.yellow, loosened) },
    { ...texts, green: change(texts.green, loosened) },
  ],
  'swaps two colours': ({ texts: { red, yellow, green } }) => [
    { red: green, yellow, green: red },
    { red: yellow, yellow: red, green },
    { red, yellow: green, green: yellow },
  ],
};

describe('a rule', () => {
  it('that is in order gives nothing', () => {
    fc.assert(
      fc.property(good, ({ texts, subject }) => {
        expect(lintRule(statusRuleSchema.parse({ bands: texts }), subject, 'nb')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.for(Object.entries(mutations))('that %s gives something', ([, mutate]) => {
    fc.assert(
      fc.property(good, (rule) => {
        for (const texts of mutate(rule)) expect(found(texts, rule.subject)).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('in another unit than its figure gives something', () => {
    fc.assert(
      fc.property(good, fc.constantFrom(...units), ({ texts, subject }, [unit]) => {
        expect(found(texts, { ...subject, unit }) > 0).toBe(unit !== subject.unit);
      }),
      { numRuns: 200 },
    );
  });

  it('is in order again where what is proposed for one slip is done', () => {
    fc.assert(
      fc.property(good, fc.constantFrom('red' as const, 'green' as const), ({ texts, subject }, colour) => {
        const slipped = { ...texts, [colour]: change(texts[colour], loosened) };
        const [first] = lintRule(statusRuleSchema.parse({ bands: slipped }), subject, 'nb');
        const [, name = '', text = ''] = /^(\w+): "(.*)"$/.exec(first?.mend ?? '') ?? [];
        const mended = lintRule(
          statusRuleSchema.parse({ bands: { ...slipped, [name]: text } }),
          subject,
          'nb',
        );
        // Where the worse colour was given what is in doubt, the target may be left outside green.
        expect(mended.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(mended.filter(({ path }) => path.length === 1)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
