import { needsEarlier } from '../../../report/questions/needs-earlier.ts';
import { visibleDefinition } from '../../../report/questions/visible-definition.ts';
import { askAs } from '../../ask/ask-as.ts';
import type { Asked } from '../../../cycle/questions/answer-asked.ts';
import { answerText } from '../../../report/conversation/answer-text.ts';
import { exampleTexts } from './example-files.ts';
import { playedStore } from './played-store.ts';
import { questionsYaml } from './questions-yaml.ts';

/** The examples that have questions. */
export const transcripts = [
  'helse-nord-ikt',
  'project-portfolio',
  'requirements',
  'tertial-scorecard',
] as const;

/** As many questions as one goes back. */
const most = 5;

/**
 * What a director is told in one conversation about an example's report, and where in the store each figure stands. The answers come from a
 * store in which the example's period was played.
 */
export async function transcriptOf(example: string): Promise<string> {
  const texts = await exampleTexts(example);
  const { as, now, questions } = questionsYaml(texts.questions);
  const { active, period, at } = await playedStore(texts);
  const visible = visibleDefinition(active.definition, as);
  const parts: string[] = [];
  let earlier: readonly string[] = [];
  for (const [index, text] of questions.entries()) {
    const before = needsEarlier(text, visible) ? earlier : [];
    const asked = await askAs(at(new Date(now)), as, text, before);
    earlier = [...before, text].slice(-most);
    parts.push(partOf(index + 1, text, asked));
  }
  return [
    `# Questions about \`examples/${example}\``,
    '',
    `Made by \`npm run generate\`: ${period} is played in a store as its people do, and \`${as}\` asks in one conversation on`,
    `\`${now}\`. Under each answer stand the cells of the store that its figures are: section/item/row, column, period, value, colour,`,
    'and the version of the answers.',
    '',
    ...parts,
  ].join('\n');
}

function partOf(number: number, text: string, { question, answer, language }: Asked): string {
  const { suggestions: _, ...shown } = answer;
  const lines = answerText({ ...shown, suggestions: [] }, language).split('\n');
  const cells = (answer.cells ?? []).map(({ section, item, row, column, period, value, status, version }) =>
    [
      `\`${section}/${item}/${row}\` ${column} ${period}`,
      ...(value === undefined ? [] : [value]),
      ...(status === undefined ? [] : [status]),
      `v${version}`,
    ].join(' · '),
  );
  return [
    `## ${number}. ${text}`,
    '',
    `Understood as: ${question.intent} (${answer.outcome})`,
    '',
    ...lines.map((line) => `> ${line}  `),
    '',
    ...(cells.length === 0 ? [] : [...cells.map((cell) => `- ${cell}`), '']),
  ].join('\n');
}
