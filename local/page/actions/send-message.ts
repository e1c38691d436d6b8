import { api } from '../api.ts';
import type { Store } from '../state.ts';
import { localeOf } from '../translate.ts';
import { reportTrouble } from './report-trouble.ts';

/** Sends a message as the person one is. It appears by the live updates. */
export function sendMessage(store: Store, conversationId: string, text: string): void {
  const { me, language } = store.get();
  const trimmed = text.trim();
  if (me === undefined || trimmed === '') return;
  reportTrouble(store, api.post({ as: me, conversationId, text: trimmed, locale: localeOf(language) }));
}
