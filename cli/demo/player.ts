import { cardOf, type ReadCard, readCard } from './card-reader.ts';
import type { TeamsClient, TeamsMessage, TeamsPerson, Via } from './teams-client.ts';
import { waitFor } from './wait-for.ts';

/** How often a person presses again when Teams says that the app could not be reached. */
const triesAtMost = 40;

/** Plays one person: finds cards, fills them in, presses and writes; presses again when the bot could not be reached. */
export class Player {
  readonly person: TeamsPerson;
  readonly #teams: TeamsClient;
  readonly #via: Via;

  constructor(teams: TeamsClient, person: TeamsPerson, via: Via) {
    this.#teams = teams;
    this.person = person;
    this.#via = via;
  }

  async messages(): Promise<readonly TeamsMessage[]> {
    return this.#teams.messages(this.person.personalConversationId);
  }

  /** The newest card in the personal chat with a button of this verb and data; waits for it. */
  async card(
    what: string,
    verb: string,
    data: Readonly<Record<string, unknown>> = {},
  ): Promise<{ readonly message: TeamsMessage; readonly card: ReadCard }> {
    return waitFor(what, async () => {
      for (const message of (await this.messages()).toReversed()) {
        const card = readCard(cardOf(message));
        if (card.buttons.some((button) => matches(button, verb, data))) return { message, card };
      }
      return undefined;
    });
  }

  /** Presses, and gives the card as it is afterwards: replaced by the answer, or edited in place. */
  async press(
    message: TeamsMessage,
    verb: string,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<ReadCard> {
    const current = (await this.messages()).find(({ id }) => id === message.id) ?? message;
    const before = JSON.stringify(cardOf(current));
    const button = readCard(cardOf(current)).buttons.find((candidate) => candidate.verb === verb);
    if (button === undefined) throw new Error(`The card of ${this.person.email} has no button ${verb}`);
    await this.#again(() => this.#teams.press(this.person.aadObjectId, message, button, inputs, this.#via));
    return waitFor(`the answer to ${verb} for ${this.person.email}`, async () => {
      const now = (await this.messages()).find(({ id }) => id === message.id);
      const card = now === undefined ? undefined : cardOf(now);
      return JSON.stringify(card) === before ? undefined : readCard(card);
    });
  }

  /** Writes a question and waits for what the bot says to it; asks again when nothing comes, as a person does. */
  async ask(text: string): Promise<void> {
    const said = async () => (await this.messages()).filter(({ from }) => from === 'bot').length;
    const before = await said();
    for (let tries = 0; tries < triesAtMost; tries += 1) {
      await this.write(text);
      for (let look = 0; look < 80; look += 1) {
        if ((await said()) > before) return;
        await new Promise((resolve) => {
          setTimeout(resolve, 100);
        });
      }
    }
    throw new Error(`Waited in vain for an answer to “${text}”`);
  }

  async write(text: string, conversationId?: string): Promise<void> {
    await this.#again(() => this.#teams.write(this.person.aadObjectId, text, conversationId));
  }

  async #again(attempt: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < triesAtMost; tries += 1) {
      if (await attempt()) return;
      await new Promise((resolve) => {
        setTimeout(resolve, 250);
      });
    }
    throw new Error(`The bot could not be reached by ${this.person.email}`);
  }
}

function matches(
  button: ReadCard['buttons'][number],
  verb: string,
  data: Readonly<Record<string, unknown>>,
): boolean {
  return button.verb === verb && Object.entries(data).every(([name, value]) => button.data[name] === value);
}
