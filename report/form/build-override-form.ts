import type { FormInputs } from '../conversation/card-action.ts';
import { reportTitle } from '../definition/report-title.ts';
import { colourChoice, readColour } from '../kinds/shared/colour-choice.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { colourText } from '../status/colour-name.ts';
import { formatCell } from '../value/format-cell.ts';
import type { FormScope } from './form-scope.ts';
import { inputKey } from './input-key.ts';
import { overridable } from './overridable.ts';
import type { OverrideField, OverrideForm } from './override-form.ts';

/** The name that the inputs of an override have before the stroke. */
export const overrideInputs = 'override';

/** Makes the small form of an override, with what was typed kept and each problem at its input. */
export function buildOverrideForm(
  scope: Omit<FormScope, 'email'> & {
    readonly part: number;
    readonly inputs?: FormInputs | undefined;
    readonly problems?: OverrideForm['problems'] | undefined;
    readonly notice?: string | undefined;
  },
): OverrideForm {
  const { definition, period, language, inputs = {}, notice } = scope;
  const section = definition.sections.find(({ id }) => id === scope.section);
  const figures = overridable(scope).map(({ key, cell, status }) => ({
    value: key,
    title: translate(language, 'form.override-figure', {
      label: cell.label,
      value: formatCell(cell, language) ?? '',
      colour: colourText(status.colour, language),
    }),
  }));
  const chosen = inputs[inputKey(overrideInputs, 'figure')];
  const figure = figures.length === 1 ? figures[0] : figures.find(({ value }) => value === chosen);
  const text = (field: OverrideField): string => inputs[inputKey(overrideInputs, field)] ?? '';
  return {
    report: definition.id,
    period,
    section: scope.section,
    part: scope.part,
    version: scope.record.version,
    reportTitle: reportTitle(definition, period, language),
    sectionTitle: section === undefined ? scope.section : localText(section.title, language),
    figures,
    colours: colourChoice(language).choices,
    texts: { figure: figure?.value ?? '', colour: readColour(text('colour')) ?? '', reason: text('reason') },
    problems: scope.problems ?? {},
    ...(notice === undefined ? {} : { notice }),
  };
}
