import { chosenColours } from '../../report/kinds/shared/colour-choice.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Command } from '../../report/questions/command.ts';
import { colourNameInText } from '../../report/status/colour-name.ts';
import type { Message } from '../../report/conversation/message.ts';
import { busy } from '../actions/busy.ts';
import { gone } from '../actions/gone.ts';
import { stopped } from '../actions/stopped.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { answerable } from '../people/answerable.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { afterSaving } from '../record/after-saving.ts';
import { decideOverride } from '../record/decide-override.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { saveAnswers } from '../record/save-answers.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { type FigureInSection, figuresFor, figuresNamed } from './figures-to-override.ts';
import { withCurrentPeriod } from './with-current-period.ts';

type OverrideCommand = Extract<Command, { type: 'override' }>;

const namedAtMost = 6;

/** "overstyr korttidsfravær grønn fordi …": what the card does, in one line (K4, C11). */
export async function overrideTyped(
  cycle: Cycle,
  { actor }: Turn,
  command: OverrideCommand,
): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const language = languageOf(loaded.definition, actor);
    const figures = await figuresFor(cycle, loaded, actor);
    if (figures.length === 0) {
      return { send: [notice(language, 'info', 'cycle.override-none-title', 'cycle.override-none')] };
    }
    const meant = figuresNamed(command.figure ?? '', figures, answerable(loaded.definition, actor));
    const [figure] = meant;
    if (figure === undefined || meant.length > 1) {
      return { send: [which(command, meant.length > 1 ? meant : figures, loaded, actor)] };
    }
    const { colour, reason = '' } = command;
    const undone = colour === figure.computed;
    if (colour === undefined || (reason === '' && !undone)) return { send: [how(figure, loaded, actor)] };
    return save(cycle, loaded, actor, figure, { figure: figure.key, colour, reason });
  });
}

async function save(
  cycle: Cycle,
  { key }: LoadedPeriod,
  actor: Person,
  { section }: FigureInSection,
  texts: { readonly figure: string; readonly colour: string; readonly reason: string },
): Promise<TurnResult> {
  const saved = await saveAnswers<Message>(cycle, { key, section, by: actor.id }, async (loaded, record) => {
    const decided = await decideOverride(cycle, { loaded, record, actor, section, texts, version: 0 });
    if (decided.type === 'answers') return decided;
    const { stop } = decided;
    if (stop.type === 'refused') return { type: 'stop', stop: stop.message };
    const language = languageOf(loaded.definition, actor);
    const lines = stop.type === 'problems' ? Object.values(stop.problems) : [stop.notice];
    const values = { problems: lines.join('\n') };
    return {
      type: 'stop',
      stop: notice(language, 'attention', 'cycle.override-how-title', 'cycle.override-problems', values),
    };
  });
  if (saved.outcome === 'missing') return gone(cycle, actor, section);
  if (saved.outcome === 'busy') return busy(cycle, actor);
  if (saved.outcome === 'stopped') return stopped(saved.stop);
  return {
    send: [await receiptOf(cycle, saved.loaded, { actor, section, part: 0 })],
    afterwards: () => afterSaving(cycle, saved.loaded, { section, actor }),
  };
}

function how(figure: FigureInSection, { definition }: LoadedPeriod, actor: Person): Message {
  const language = languageOf(definition, actor);
  const other = chosenColours.find((colour) => colour !== figure.status.colour) ?? 'green';
  const example = translate(language, 'cycle.override-example', {
    figure: figure.cell.label.split('(')[0]?.trim() ?? figure.cell.label,
    colour: colourNameInText(other, language),
  });
  return notice(language, 'info', 'cycle.override-how-title', 'cycle.override-how', { example });
}

function which(
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
  const values = { name: typed, figures: `${names.join(', ')}${more}` };
  return notice(language, 'info', 'cycle.override-which-title', 'cycle.override-which', values);
}
