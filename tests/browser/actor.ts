import type { Locator, Page } from 'playwright-core';

/** Plays people in the page by what it says: the names, the conversations, the buttons. Works at any width. */
export class Actor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Becomes a person, with their chat with the bot open. */
  async become(name: string): Promise<void> {
    await this.#toList();
    const person = this.page.getByRole('button', { name });
    if (!(await person.first().isVisible())) await this.page.getByText('Bytt', { exact: true }).click();
    await person.first().click();
    await this.open(/^Rapportbot/);
  }

  /** Opens one of the person's conversations. */
  async open(name: RegExp): Promise<void> {
    await this.#toList();
    await this.page.getByRole('button', { name }).first().click();
    await this.page.getByRole('main').getByRole('heading', { level: 2, name }).waitFor();
  }

  /** Writes in the open conversation. */
  async write(text: string): Promise<void> {
    await this.page
      .getByRole('textbox', { name: /^(Skriv en melding|Start en ny tråd)$/ })
      .fill(text);
    await this.page.getByRole('button', { name: 'Send', exact: true }).click();
  }

  /** Writes, and gives the bot's next message. */
  async ask(text: string): Promise<Locator> {
    const before = await this.#fromBot().count();
    await this.write(text);
    const answer = this.#fromBot().nth(before);
    await answer.waitFor();
    return answer;
  }

  /** The newest card that says this. */
  card(text: string | RegExp): Locator {
    return this.page.locator('.card').filter({ hasText: text }).last();
  }

  async press(card: Locator, button: string): Promise<void> {
    await card.getByRole('button', { name: button, exact: true }).click();
  }

  #fromBot(): Locator {
    return this.page.getByRole('article', { name: /^Rapportbot/ });
  }

  async #toList(): Promise<void> {
    const back = this.page.getByRole('button', { name: 'Tilbake til samtalene' });
    if (await back.isVisible()) await back.click();
  }
}
