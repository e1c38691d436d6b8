import {
  type Action,
  AdaptiveCard,
  CardObjectRegistry,
  ExecuteAction,
  GlobalRegistry,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
  Table,
  Versions,
} from 'adaptivecards';
import { z } from 'zod';
import type { Press } from '../../wire/press.ts';
import { hostConfig } from './host-config.ts';
import { markRefused } from './mark-refused.ts';
import { markdownToHtml } from './markdown.ts';

export type CardPress = Pick<Press, 'action' | 'inputs' | 'via'>;

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

// The package calls itself free of side effects, so its table does not survive bundling unless it is named.
GlobalRegistry.elements.register('Table', Table, Versions.v1_5);

const dataSchema = z.record(z.string(), z.unknown());

/** Renders a card with Microsoft's own renderer. Gives undefined when the card cannot be shown. */
export function renderCard(
  content: unknown,
  oldPhone: boolean,
  onPress: (press: CardPress, button: HTMLElement | undefined) => void,
): HTMLElement | undefined {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) openUrl(action.url);
    else onPress(pressOf(action), action.renderedElement);
  };
  try {
    card.parse(content, contextFor(oldPhone));
    const rendered = card.render();
    markRefused(card);
    return rendered;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** A Teams that does not know `Action.Execute` takes the action's fallback; the renderer does so by itself. */
function contextFor(oldPhone: boolean): SerializationContext {
  const context = new SerializationContext(Versions.v1_5);
  if (!oldPhone) return context;
  const actions = new CardObjectRegistry<Action>();
  GlobalRegistry.populateWithDefaultActions(actions);
  actions.unregister('Action.Execute');
  context.setActionRegistry(actions);
  return context;
}

function pressOf(action: Action): CardPress {
  const isExecute = action instanceof ExecuteAction;
  const hasData = isExecute || action instanceof SubmitAction;
  // The renderer has already laid the inputs over the card's own data.
  const data = dataSchema.safeParse(hasData ? action.data : undefined);
  return {
    action: {
      type: action.getJsonTypeName(),
      ...(action.id ? { id: action.id } : {}),
      ...(isExecute && action.verb ? { verb: action.verb } : {}),
      title: action.title ?? '',
      data: data.success ? data.data : {},
    },
    inputs: {},
    via: isExecute ? 'execute' : 'submit',
  };
}

function openUrl(url: string | undefined): void {
  if (url !== undefined && /^https?:\/\//.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
}
