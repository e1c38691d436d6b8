import type { Command } from '../../report/questions/command.ts';
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
import { onceSaved } from '../record/once-saved.ts';
import { receiptOf } from '../record/receipt-of.ts';
import { saveAnswers } from '../record/save-answers.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { type FigureInSection, figuresFor, figuresNamed } from './figures-to-override.ts';
import { colourUnknown, how, unknownColour, which } from './override-hints.ts';
import { withCurrentPeriod } from './with-current-period.ts';

type OverrideCommand = Extract<Command, { type: 'override' }>;

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
    const unknown = colour === undefined ? unknownColour(command, loaded, actor) : undefined;
    if (unknown !== undefined) return { send: [colourUnknown(unknown, figure, loaded, actor)] };
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
  const saved = await saveAnswers<Message>(cycle, { key, section, actor }, async (loaded, record) => {
    const decided = await decideOverride(cycle, { loaded, record, actor, section, texts, version: 0 });
    if (decided.type === 'answers') return decided;
    const { stop } = decided;
    if (stop.type === 'refused') return { type: 'stop', stop: stop.message };
    const language = languageOf(loaded.definition, actor);
    const lines = stop.type === 'problems' ? Object.values(stop.problems) : [stop.notice];
    const values = { problems: lines.join('\n') };
    return {
      type: 'stop',
      stop: notice(language, 'attention', 'cycle.override-not-title', 'cycle.override-problems', values),
    };
  });
  if (saved.outcome === 'missing') return gone(cycle, actor, section);
  if (saved.outcome === 'busy') return busy(cycle, actor);
  if (saved.outcome === 'stopped') return stopped(saved.stop);
  return {
    send: [await onceSaved(() => receiptOf(cycle, saved.loaded, { actor, section, part: 0 }))],
    afterwards: () => afterSaving(cycle, saved.loaded, { section, actor }),
  };
}
