import type { ReportSection } from '../../assembly/report.ts';
import { formatMoment } from '../../calendar/format-moment.ts';
import type { AnswerLine } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import { answerActs } from '../answer-acts.ts';
import type { AnswerContext } from '../answer-context.ts';
import { isInList } from '../is-in-list.ts';
import { isOwnWord } from '../is-own-word.ts';
import { isReported } from '../is-reported.ts';
import { lookUp } from '../look-up.ts';
import { readAct } from '../read-act.ts';
import { requirementLine } from '../requirement-line.ts';
import { requirementsAnswered } from '../requirements-answered.ts';
import { requirementsThat } from '../requirements-that.ts';
import { shareText } from '../share-text.ts';
import { sourceLine } from '../source-line.ts';
import type { Subject } from '../subjects-of.ts';
import { takeMistyped, takePhrases } from '../take-phrases.ts';
import { takeAsked } from '../take-asked.ts';
import type { IntentDefinition, Reading } from './intent.ts';
import { notFound } from './unknown.ts';

/** "Når må alt være levert?" asks for the deadline. */
function asksByWhen(words: readonly string[]): boolean {
  const isWhen = words.includes('når') || words.includes('when');
  return isWhen && takePhrases(words, 'question.wordsMust').found;
}

/** Who has handed in, in whole or in part, and when: what is missing, the other way round. */
export const delivered: IntentDefinition<'delivered'> = {
  read(words, subjects) {
    // "What is in the red?"
    if (asksByWhen(words) || takePhrases(words, 'question.wordsOff').found) return undefined;
    const act = readAct(words, subjects);
    if (act !== undefined) return act;
    const { found, left } = takeAsked(words, 'question.wordsDelivered', subjects);
    const isEach = asksForEach(words);
    if (!found && !(isEach && isDone(words, subjects)))
      return asksWhether(words) ?? asksOfSomebody(words, subjects);
    const each = isEach ? ({ each: true } as const) : {};
    return {
      left: takePhrases(left, 'question.wordsDone').left,
      said: true,
      make: (base, target) => ({ ...base, intent: 'delivered', ...each, target }),
    };
  },
  answer(question, context) {
    const { language, report } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    if (question.act !== undefined) return answerActs(question.act, about, context);
    const gaps = new Set(report.missing.map(({ section }) => section));
    const ready = about.sections.filter(({ id }) => !gaps.has(id)).length;
    const answered = requirementsAnswered(about, context);
    const lead =
      about.section !== undefined
        ? translate(language, 'question.deliveredOne', {
            subject: about.section.title,
            state: ready === 1 ? 'all' : about.section.items.some(isReported) ? 'part' : 'none',
          })
        : translate(language, 'question.deliveredLead', { ready, total: about.sections.length });
    return {
      outcome: 'answer',
      title: translate(language, 'question.deliveredTitle', { subject: about.title }),
      lead: [
        lead,
        ...(answered === undefined ? [] : [answered.text]),
        ...(question.share === true ? [shareText(about, context)] : []),
      ].join(' '),
      lines:
        question.each === true
          ? requirementsThat(true, about, context).map((one) => requirementLine(one, undefined, context))
          : about.sections.flatMap((section) => sectionLine(section, context)),
      source: sourceLine(about.sections, context),
      ...(answered === undefined ? {} : { cells: answered.cells }),
      suggestions: [
        translate(language, 'question.suggestMissing'),
        translate(language, 'question.suggestApproved'),
      ],
    };
  },
};

/** "Hvilke krav er besvart?": not how many. */
function asksForEach(words: readonly string[]): boolean {
  const isAbout = words.some((word) => isInList(word, 'question.wordsRequirement'));
  return isAbout && takePhrases(words, 'question.wordsWhichOnes').found;
}

function isDone(words: readonly string[], subjects: readonly Subject[]): boolean {
  return takeMistyped(words, 'question.wordsAnswered', subjects).found;
}

/** None for a section of which nothing is in. */
function sectionLine(section: ReportSection, context: AnswerContext): readonly AnswerLine[] {
  const { acts, definition, language, nameOf, report } = context;
  const answered = section.items.filter(({ state }) => state !== 'outstanding' && state !== 'later').length;
  if (answered === 0 || section.answeredAt === undefined) return [];
  const total = section.items.length;
  const values = {
    owner:
      acts.sections.get(section.id)?.savedBy ??
      nameOf(definition.sections.find(({ id }) => id === section.id)?.owner ?? ''),
    version: String(section.version),
    moment: formatMoment(new Date(section.answeredAt), report.timeZone, language),
    answered,
    total,
  };
  const key = answered === total ? 'question.deliveredAll' : 'question.deliveredPart';
  return [{ label: section.title, value: translate(language, key, values) }];
}

/** "Har HR levert?", "er alle krav besvart?": what is asked about stands between. */
/** "Har Anita levert anskaffelser?" */
function asksOfSomebody(words: readonly string[], subjects: readonly Subject[]): Reading | undefined {
  const [first = '', ...others] = words;
  if (!takePhrases([first], 'question.wordsHas').found) return undefined;
  const done = others.findIndex((word) => takePhrases([word], 'question.wordsDone').found);
  if (done < 1 || done > furthest || isOwnWord(others[done] ?? '', subjects)) return undefined;
  const left = others.filter((_, index) => index !== done);
  return { left, said: true, make: (base, target) => ({ ...base, intent: 'delivered', target }) };
}

/** So far after "har" comes what is done. */
const furthest = 2;

function asksWhether(words: readonly string[]): Reading | undefined {
  const [first = '', ...said] = words;
  // "Has HR been handed in yet?"
  const end = said.findLastIndex((word) => !isInList(word, 'question.wordsYet'));
  const others = said.slice(0, end + 1);
  const last = others.at(-1) ?? '';
  const asks =
    takePhrases([first], 'question.wordsHave').found && takePhrases([last], 'question.wordsDone').found;
  if (!asks) return undefined;
  const left = others.slice(0, -1);
  return { left, said: true, make: (base, target) => ({ ...base, intent: 'delivered', target }) };
}
