import { once } from 'node:events';
import { freePort } from '../../../cli/processes/free-port.ts';
import { startChild } from '../../../cli/processes/start-child.ts';
import { startTeamsStandIn } from '../bots/teams-stand-in.ts';
import { type Figure, figureOf } from '../figure.ts';
import { quiet } from '../quiet.ts';
import { conversationOf, messageActivity, pressActivity, type Sender } from './activities.ts';
import { crowd } from './crowd.ts';
import { botClient } from './http-client.ts';
import { pressedForm } from './pressed-form.ts';
import { question } from './questions.ts';

const warmUps = 300;
const rounds = 1000;
const mark = 1.3;

/** How long after the request its answer was there, and its answer and all that it puts in the chat; milliseconds. */
interface Timed {
  readonly answered: number;
  readonly done: number;
}

/**
 * A message turn and a card turn of the product, its store in memory, against a bot that only echoes; both over the same
 * client, one of each at a time. A message turn is over when the reply stands in the chat. A card turn is answered when the
 * person sees the new card, and over when that was put in place as well.
 */
export async function turns(): Promise<readonly Figure[]> {
  const teams = await startTeamsStandIn();
  const start = async (file: string) => {
    const port = await freePort();
    const child = await startChild({
      name: file,
      file: new URL(`../bots/${file}`, import.meta.url),
      env: { PORT: String(port), SERVICE_URL: teams.url },
      ready: /^listening$/m,
    });
    const client = botClient(port);
    const turn = async (person: string, activity: object): Promise<Timed> => {
      const arrived = teams.nextMessage(conversationOf(person));
      const before = performance.now();
      const { status, body } = await client.post(activity);
      const answered = performance.now() - before;
      if (status !== 200) throw new Error(`${file} answered ${status} ${body}`);
      await arrived;
      const done = performance.now() - before;
      // What a turn leaves for after the answer must not burden the next one, of either bot.
      child.process.send('idle');
      await once(child.process, 'message');
      return { answered, done };
    };
    const stop = async () => {
      client.close();
      await child.stop();
    };
    return { turn, stop };
  };
  const echo = await start('botbuilder-echo.ts');
  const product = await start('product.ts');
  const compare = async (activity: (sender: Sender, round: number) => object) => {
    const floors: Timed[] = [];
    const values: Timed[] = [];
    for (let round = -warmUps; round < rounds; round += 1) {
      const number = round + warmUps;
      const person = crowd[number % crowd.length] ?? '';
      const sent = activity({ person, serviceUrl: teams.url }, number);
      const floor = await echo.turn(person, sent);
      const value = await product.turn(person, sent);
      if (round < 0) continue;
      floors.push(floor);
      values.push(value);
    }
    return (name: string, part: keyof Timed) =>
      figureOf({
        name,
        value: quiet(values.map((timed) => timed[part])),
        floor: quiet(floors.map((timed) => timed[part])),
        unit: 'ms',
        mark,
      });
  };
  try {
    const message = await compare((sender) => messageActivity(sender, 'status'));
    const fresh = await compare((sender, number) => messageActivity(sender, question(number)));
    const press = await compare((sender, version) => pressActivity(sender, 'submit', pressedForm(version)));
    return [
      message('message turn ("status") against an echo', 'done'),
      fresh('message turn (a question that nobody has asked) against an echo', 'done'),
      press('card turn (a form delivered) against an echo: answered', 'answered'),
      press('card turn (a form delivered) against an echo: answered and put in place', 'done'),
    ];
  } finally {
    await echo.stop();
    await product.stop();
    await teams.close();
  }
}
