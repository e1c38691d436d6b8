/** The id of somebody's personal chat with the bot: `conversationOf({ id: 'x' })` is `a:x`. */
export function conversationOf({ id }: { readonly id: string }): string {
  return `a:${id}`;
}
