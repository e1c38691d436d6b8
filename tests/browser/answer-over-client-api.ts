import { answerSection } from '../../cli/demo/answer-section.ts';
import { Player } from '../../cli/demo/player.ts';
import { readAnswers, readDefinition } from '../../cli/demo/read-files.ts';
import { TeamsClient } from '../../cli/demo/teams-client.ts';
import { march2024 } from '../../cli/processes/example.ts';
import { assignments } from '../../report/form/assigned.ts';

/** Answers sections as their owners would, with the example's figures, to save the time of typing them in the page. */
export async function answerOverClientApi(url: string, sections: readonly string[]): Promise<void> {
  const definition = await readDefinition(march2024.definition);
  const answers = await readAnswers(march2024.answers, definition);
  const teams = new TeamsClient(url);
  const people = await teams.people();
  for (const section of sections) {
    for (const { email } of assignments(definition).filter((owner) => owner.section === section)) {
      const person = people.find((candidate) => candidate.email === email)!;
      const player = new Player(teams, person, 'execute');
      await answerSection(player, answers.period, section, answers.sections[section]!, []);
    }
  }
}
