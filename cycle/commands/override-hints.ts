import type { Message } from '../../report/conversation/message.ts';
import { chosenColours } from '../../report/kinds/shared/colour-choice.ts';
import type { Language } from '../../report/language/language.ts';
import { listText } from '../../report/language/list-text.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Command } from '../../report/questions/command.ts';
import { findTarget } from '../../report/questions/find-target.ts';
import { colourNameInText } from '../../report/status/colour-name.ts';
import { notice } from '../notice.ts';
import { answerable } from '../people/answerable.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { FigureInSection } from './figures-to-override.ts';

type OverrideCommand = Extract<Command, { type: 'override' }>;

const namedAtMost = 6;

/** How to write an override of a figure. */
export function how(figure: FigureInSection, { definition }: LoadedPeriod, actor: Person): Message {
  const language = languageOf(definition, actor);
  const example = exampleOf(figure, language);
  return notice(language, 'info', 'cycle.override-how-title', 'cycle.override-how', { example });
}

/** A word after the figure's name that is no part of it stands where the colour should. */
export function unknownColour(
  { figure = '', reason = '' }: OverrideCommand,
  { definition }: LoadedPeriod,
  actor: Person,
): string | undefined {
  const found = findTarget(figure, answerable(definition, actor));
  const last = figure.split(/\s+/u).at(-1)?.toLowerCase();
  if (reason === '' || found.type !== 'one' || last === undefined) return undefined;
  return found.ignored.at(-1) === last ? last : undefined;
}

/** Says that a colour is not known, and which are. */
export function colourUnknown(
  name: string,
  figure: FigureInSection,
  { definition }: LoadedPeriod,
  actor: Person,
): Message {
  const language = languageOf(definition, actor);
  const colours = listText(
    chosenColours.map((colour) => colourNameInText(colour, language)),
    language,
  );
  const values = { name, colours, example: exampleOf(figure, language) };
  return notice(language, 'info', 'cycle.override-colour-title', 'cycle.override-colour', values);
}

function exampleOf(figure: FigureInSection, language: Language): string {
  const other = chosenColours.find((colour) => colour !== figure.status.colour) ?? 'green';
  return translate(language, 'cycle.override-example', {
    figure: figure.cell.label.split('(')[0]?.trim() ?? figure.cell.label,
    colour: colourNameInText(other, language),
  });
}

/** Says which figures there are to choose between. */
export function which(
  { figure: typed = '' }: OverrideCommand,
  figures: readonly FigureInSection[],
  loaded: LoadedPeriod,
  actor: Person,
): Message {
  const [first] = figures;
  if (typed === '' && first !== undefined) return how(first, loaded, actor);
  const language = languageOf(loaded.definition, actor);
  const names = figures.slice(0, namedAtMost).map(({ cell }) => cell.label);
  const more = figures.length > namedAtMost ? ' …' : '';
  const example = first === undefined ? '' : exampleOf(first, language);
  const values = { name: typed, figures: `${names.join(', ')}${more}`, example };
  return notice(language, 'info', 'cycle.override-which-title', 'cycle.override-which', values);
}
