import type { PastAnswers } from '../answer/section-record.ts';
import { itemContext } from '../assembly/item-context.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { kindOf } from '../kinds/index.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import type { PeriodId } from '../period/period-id.ts';
import { yearOf } from '../period/period.ts';
import type { Plan } from '../plan/plan-schema.ts';
import { planValue } from '../plan/plan-value.ts';
import { planValueSince } from '../plan/plan-value-since.ts';
import { type BackTest, backTest } from './back-test.ts';
import type { YearFigure } from './year-figure.ts';

/** A row that is followed through the year, and what its history says of warnings about it. */
export interface TestedFigure {
  readonly item: string;
  readonly title: string;
  readonly figure: YearFigure;
  readonly tested: BackTest;
}

/**
 * Tries the early warnings of every row that is followed through the year (`pace: true`) on what earlier periods had, as they are
 * known in a period. Each year is held against its own plan where there is one.
 */
export function testDefinition(input: {
  readonly definition: Definition;
  readonly plans: readonly Plan[];
  readonly past: PastAnswers;
  readonly period: PeriodId;
  readonly language: Language;
}): readonly TestedFigure[] {
  const { definition, plans, past, period, language } = input;
  return definition.sections
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const context = {
        ...itemContext({ item: item.id, period, language, past }),
        plan: (measure: string, cell: string, at = period, holds?: 'until-next') => {
          const plan = plans.find(({ year }) => year === yearOf(at));
          const look = holds === 'until-next' ? planValueSince : planValue;
          return plan === undefined ? undefined : look(plan, item.id, measure, cell, at);
        },
      };
      return kindOf(item)
        .yearFigures(item, undefined, context)
        .map((figure) => ({
          item: item.id,
          title: localText(item.title, language),
          figure,
          tested: backTest(figure),
        }));
    });
}
