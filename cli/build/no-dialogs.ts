/**
 * Stands in the built bot for `botbuilder-dialogs`, which the SDK's application loads for its ways to sign people in: a quarter of the start
 * and of the memory, with recognizers of dates and numbers in a dozen languages. The bot signs nobody in; whoever came to do so would
 * be told by an error instead of by half a dialog.
 */
class NotInTheBuild {
  readonly id = refuse();
}

function refuse(): string {
  throw new Error('botbuilder-dialogs is not in the built bot (cli/build/no-dialogs.ts)');
}

export class Dialog extends NotInTheBuild {}
export class OAuthPrompt extends NotInTheBuild {}
export class WaterfallDialog extends NotInTheBuild {}
export class DialogSet extends NotInTheBuild {}
export const DialogTurnStatus = {};
