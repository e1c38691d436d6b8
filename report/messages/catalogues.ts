import nbNumber from './nb/number.json' with { type: 'json' };
import nbStatus from './nb/status.json' with { type: 'json' };
import nbRules from './nb/rules.json' with { type: 'json' };
import nbKinds from './nb/kinds.json' with { type: 'json' };
import nbForm from './nb/form.json' with { type: 'json' };
import nbReport from './nb/report.json' with { type: 'json' };
import nbCards from './nb/cards.json' with { type: 'json' };
import nbConversation from './nb/conversation.json' with { type: 'json' };
import nbQuestion from './nb/question.json' with { type: 'json' };
import nbBot from './nb/bot.json' with { type: 'json' };
import nbCycle from './nb/cycle.json' with { type: 'json' };
import nbPeriod from './nb/period.json' with { type: 'json' };
import nbCheck from './nb/check.json' with { type: 'json' };
import nbDeliveries from './nb/deliveries.json' with { type: 'json' };
import nbDifference from './nb/difference.json' with { type: 'json' };
import nbHistory from './nb/history.json' with { type: 'json' };
import nbDraft from './nb/draft.json' with { type: 'json' };
import nbProjects from './nb/projects.json' with { type: 'json' };
import nbRequirements from './nb/requirements.json' with { type: 'json' };
import nbFindings from './nb/findings.json' with { type: 'json' };
import nbLint from './nb/lint.json' with { type: 'json' };
import nbFollow from './nb/follow.json' with { type: 'json' };
import nbFree from './nb/free.json' with { type: 'json' };
import nbParts from './nb/parts.json' with { type: 'json' };
import nbCalendar from './nb/calendar.json' with { type: 'json' };
import nbPeople from './nb/people.json' with { type: 'json' };
import nnNumber from './nn/number.json' with { type: 'json' };
import nnStatus from './nn/status.json' with { type: 'json' };
import nnRules from './nn/rules.json' with { type: 'json' };
import nnKinds from './nn/kinds.json' with { type: 'json' };
import nnForm from './nn/form.json' with { type: 'json' };
import nnReport from './nn/report.json' with { type: 'json' };
import nnCards from './nn/cards.json' with { type: 'json' };
import nnConversation from './nn/conversation.json' with { type: 'json' };
import nnQuestion from './nn/question.json' with { type: 'json' };
import nnBot from './nn/bot.json' with { type: 'json' };
import nnCycle from './nn/cycle.json' with { type: 'json' };
import nnPeriod from './nn/period.json' with { type: 'json' };
import nnCheck from './nn/check.json' with { type: 'json' };
import nnDeliveries from './nn/deliveries.json' with { type: 'json' };
import nnDifference from './nn/difference.json' with { type: 'json' };
import nnHistory from './nn/history.json' with { type: 'json' };
import nnDraft from './nn/draft.json' with { type: 'json' };
import nnProjects from './nn/projects.json' with { type: 'json' };
import nnRequirements from './nn/requirements.json' with { type: 'json' };
import nnFindings from './nn/findings.json' with { type: 'json' };
import nnLint from './nn/lint.json' with { type: 'json' };
import nnFollow from './nn/follow.json' with { type: 'json' };
import nnFree from './nn/free.json' with { type: 'json' };
import nnParts from './nn/parts.json' with { type: 'json' };
import nnCalendar from './nn/calendar.json' with { type: 'json' };
import nnPeople from './nn/people.json' with { type: 'json' };
import enNumber from './en/number.json' with { type: 'json' };
import enStatus from './en/status.json' with { type: 'json' };
import enRules from './en/rules.json' with { type: 'json' };
import enKinds from './en/kinds.json' with { type: 'json' };
import enForm from './en/form.json' with { type: 'json' };
import enReport from './en/report.json' with { type: 'json' };
import enCards from './en/cards.json' with { type: 'json' };
import enConversation from './en/conversation.json' with { type: 'json' };
import enQuestion from './en/question.json' with { type: 'json' };
import enBot from './en/bot.json' with { type: 'json' };
import enCycle from './en/cycle.json' with { type: 'json' };
import enPeriod from './en/period.json' with { type: 'json' };
import enCheck from './en/check.json' with { type: 'json' };
import enDeliveries from './en/deliveries.json' with { type: 'json' };
import enDifference from './en/difference.json' with { type: 'json' };
import enHistory from './en/history.json' with { type: 'json' };
import enDraft from './en/draft.json' with { type: 'json' };
import enProjects from './en/projects.json' with { type: 'json' };
import enRequirements from './en/requirements.json' with { type: 'json' };
import enFindings from './en/findings.json' with { type: 'json' };
import enLint from './en/lint.json' with { type: 'json' };
import enFollow from './en/follow.json' with { type: 'json' };
import enFree from './en/free.json' with { type: 'json' };
import enParts from './en/parts.json' with { type: 'json' };
import enCalendar from './en/calendar.json' with { type: 'json' };
import enPeople from './en/people.json' with { type: 'json' };
import type { Language } from '../language/language.ts';

const nb = {
  number: nbNumber,
  status: nbStatus,
  rules: nbRules,
  kinds: nbKinds,
  form: nbForm,
  report: nbReport,
  cards: nbCards,
  conversation: nbConversation,
  question: nbQuestion,
  bot: nbBot,
  cycle: nbCycle,
  period: nbPeriod,
  check: nbCheck,
  deliveries: nbDeliveries,
  difference: nbDifference,
  history: nbHistory,
  draft: nbDraft,
  projects: nbProjects,
  requirements: nbRequirements,
  findings: nbFindings,
  lint: nbLint,
  parts: nbParts,
  calendar: nbCalendar,
  follow: nbFollow,
  people: nbPeople,
  free: nbFree,
};

const nn = {
  number: nnNumber,
  status: nnStatus,
  rules: nnRules,
  kinds: nnKinds,
  form: nnForm,
  report: nnReport,
  cards: nnCards,
  conversation: nnConversation,
  question: nnQuestion,
  bot: nnBot,
  cycle: nnCycle,
  period: nnPeriod,
  check: nnCheck,
  deliveries: nnDeliveries,
  difference: nnDifference,
  history: nnHistory,
  draft: nnDraft,
  projects: nnProjects,
  requirements: nnRequirements,
  findings: nnFindings,
  lint: nnLint,
  parts: nnParts,
  calendar: nnCalendar,
  follow: nnFollow,
  people: nnPeople,
  free: nnFree,
};

const en = {
  number: enNumber,
  status: enStatus,
  rules: enRules,
  kinds: enKinds,
  form: enForm,
  report: enReport,
  cards: enCards,
  conversation: enConversation,
  question: enQuestion,
  bot: enBot,
  cycle: enCycle,
  period: enPeriod,
  check: enCheck,
  deliveries: enDeliveries,
  difference: enDifference,
  history: enHistory,
  draft: enDraft,
  projects: enProjects,
  requirements: enRequirements,
  findings: enFindings,
  lint: enLint,
  parts: enParts,
  calendar: enCalendar,
  follow: enFollow,
  people: enPeople,
  free: enFree,
};

type Areas = typeof nb;

/** The name of a text: `area.name`. Bokmål is the language that has every text first; a test holds the others to it. */
export type MessageKey = { [A in keyof Areas]: `${A}.${Extract<keyof Areas[A], string>}` }[keyof Areas];

/** All texts for users by language, area and name. */
export const catalogues: Readonly<
  Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  nb,
  nn,
  en,
};
