import type { Message } from '../../report/conversation/message.ts';
import { heldByText } from '../../report/conversation/held-by-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { endSentence } from '../../report/language/end-sentence.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import { targetTitle } from '../people/target-title.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { aloneNotices } from './alone-notices.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { namesIn } from './names-in.ts';
import { mayTry } from './may-try.ts';

/** Tells a coordinator that nobody is there to answer a section, with the way to give it to somebody. */
export function composeAloneNotice(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Composed {
  const [, , section = '', owner = ''] = delivery.key.split('|');
  if (!aloneNotices(loaded).some(({ key }) => key === delivery.key))
    return { outcome: 'drop', problem: 'overtaken' };
  const person = directory.get(delivery.to);
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const { definition } = loaded;
  const language = languageOf(definition, person);
  const names = namesIn(directory);
  const what = targetTitle(definition, { section }, language);
  const why = heldByText({ owner, holder: '' }, definition, language, names) ?? '';
  const message: Message = {
    type: 'notice',
    language,
    notice: {
      tone: 'warning',
      title: translate(language, 'people.alone-title', { what }),
      text: translate(language, 'people.alone', { why: endSentence(why), what }),
      suggestions: [],
      buttons: [
        {
          title: translate(language, 'people.delegate-button'),
          action: { type: 'open-delegate', ...loaded.key, section },
        },
      ],
    },
  };
  return { outcome: 'ready', send: () => cycle.messenger.send({ type: 'person', person }, message) };
}
