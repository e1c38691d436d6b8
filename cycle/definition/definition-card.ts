import { definitionChange } from '../../report/conversation/definition-change.ts';
import type { Message } from '../../report/conversation/message.ts';
import { reportDifference } from '../../report/difference/report-difference.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import { type DefinitionHolder, waitingDefinition } from './definition-holder.ts';
import { hasNewer, planVersionsText, versionsOf } from './versions.ts';

/** The card that shows a coordinator what waits, with the button that takes it into use; undefined when nothing waits. */
export function definitionCard(holder: DefinitionHolder, reader: Person): Message | undefined {
  const waiting = waitingDefinition(holder);
  if (waiting === undefined) return undefined;
  const { use, active } = holder.current;
  const language = languageOf(active.definition, reader);
  const versions = versionsOf(waiting);
  const notice = definitionChange({
    difference: reportDifference(active, waiting, language),
    back: !hasNewer(versions, use),
    language,
    action: {
      type: 'use-definition',
      report: use.report,
      number: use.number,
      version: versions.definition,
      plans: planVersionsText(versions.plans),
    },
  });
  return { type: 'notice', language, notice };
}
