import type { SectionDefinition } from '../../definition/definition-schema.ts';
import { translate } from '../../messages/translate.ts';
import type { AnswerContext } from '../answer-context.ts';
import { lookUp } from '../look-up.ts';
import { sourceLine } from '../source-line.ts';
import { takeColours } from '../take-colours.ts';
import { takeMistyped } from '../take-phrases.ts';
import { takeAsked } from '../take-asked.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

/** Who answers for what, with their deputies. */
export const responsible: IntentDefinition<'responsible'> = {
  read(words, subjects) {
    // "Når må prosjektlederne levere?" asks for a deadline.
    if (words.includes('når') || words.includes('when')) return undefined;
    // "Hvem er gule på fremdrift?" asks which projects are.
    const isColoured = takeColours(words).colours.length > 0;
    if (isColoured && !takeMistyped(words, 'question.wordsResponsible', subjects).found) return undefined;
    const { found, left } = takeAsked(words, 'question.wordsResponsible', subjects);
    if (!found) return undefined;
    return { left, said: true, make: (base, target) => ({ ...base, intent: 'responsible', target }) };
  },
  answer(question, context) {
    const { language, definition } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const section = definition.sections.find(({ id }) => id === about.section?.id);
    const lead = section === undefined ? undefined : leadOf(section, about.item?.id, about.title, context);
    return {
      outcome: 'answer',
      title: translate(language, 'question.responsibleTitle', { subject: about.title }),
      ...(lead === undefined ? {} : { lead }),
      lines:
        section === undefined
          ? about.sections.map(({ id, title }) => ({ label: title, value: ownerOf(id, context) }))
          : [],
      source: sourceLine(about.sections, context),
      suggestions: [translate(language, 'question.suggestMissing')],
    };
  },
};

/** An item may be somebody else's than its section; the section's deputies stand in for its owner alone. */
function leadOf(
  section: SectionDefinition,
  item: string | undefined,
  subject: string,
  { language, nameOf }: AnswerContext,
): string {
  const own = section.items.find(({ id }) => id === item)?.owner;
  const lead = translate(language, 'question.responsibleLead', {
    owner: nameOf(own ?? section.owner),
    subject,
  });
  if (own !== undefined || section.deputies.length === 0) return lead;
  const deputies = section.deputies.map(nameOf).join(', ');
  return `${lead} ${translate(language, 'question.responsibleDeputies', { deputies })}`;
}

function ownerOf(section: string, { definition, nameOf }: AnswerContext): string {
  return nameOf(definition.sections.find(({ id }) => id === section)?.owner ?? '');
}
