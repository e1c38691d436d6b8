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
    const person = this.page.getByRole('navigation').getByRole('button', { name });
    if (!(await person.isVisible())) await this.page.getByText('Bytt', { exact: true }).click();
    await person.click();
    await this.open(/^Rapportbot/);
    await this.page.getByRole('main').getByText(`Du er ${name}`).first().waitFor();
  }

  /** Opens one of the person's conversations, and waits until its messages are there. */
  async open(name: RegExp): Promise<void> {
    const heading = this.page.getByRole('main').getByRole('heading', { level: 2, name });
    if (!(await heading.isVisible())) {
      await this.#toList();
      await this.page.getByRole('button', { name }).first().click();
    }
    await heading.waitFor();
    await this.page.locator('[role="log"][aria-busy="false"]').waitFor({ state: 'attached' });
  }

  /** Writes in the open conversation. */
  async write(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /^(Skriv en melding|Start en ny tråd)$/ }).fill(text);
    await this.page.getByRole('button', { name: 'Send', exact: true }).click();
  }

  /** Writes, and gives the message that the bot answers with. */
  async ask(text: string): Promise<Locator> {
    const before = await this.fromBot().count();
    await this.write(text);
    const answer = this.fromBot().nth(before);
    await answer.waitFor();
    return answer;
  }

  fromBot(): Locator {
    return this.page.getByRole('article', { name: /^Rapportbot/ });
  }

  /** The bot's newest message that says this; waits for it. */
  async message(text: string | RegExp): Promise<Locator> {
    const message = this.fromBot().filter({ hasText: text }).last();
    await message.waitFor();
    return message;
  }

  async press(message: Locator, button: string): Promise<void> {
    await message.getByRole('button', { name: button, exact: true }).click();
  }

  async #toList(): Promise<void> {
    const back = this.page.getByRole('button', { name: 'Tilbake til samtalene' });
    if (await back.isVisible()) await back.click();
  }
}
