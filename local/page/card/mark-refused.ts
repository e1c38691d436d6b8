import {
  type AdaptiveCard,
  type CardElement,
  CardElementContainer,
  Input,
  RichTextBlock,
  TextBlock,
  TextColor,
  TextRun,
} from 'adaptivecards';

let ids = 0;

/**
 * Marks the inputs of a rendered card that have something in the attention colour under them in the same container: what
 * the app sent back. It is read out with the field, and the page can find the field again.
 */
export function markRefused(card: AdaptiveCard): void {
  let field: Input | undefined;
  for (const element of inOrder(card)) {
    if (element instanceof Input) field = element;
    else if (field?.parent === element.parent && isProblem(element)) mark(field, element);
  }
}

function inOrder(element: CardElement): readonly CardElement[] {
  if (!(element instanceof CardElementContainer) || element instanceof RichTextBlock) return [element];
  return Array.from({ length: element.getItemCount() }, (_, index) => element.getItemAt(index)).flatMap(
    inOrder,
  );
}

function isProblem(element: CardElement): boolean {
  if (element instanceof TextBlock) return element.color === TextColor.Attention;
  if (!(element instanceof RichTextBlock)) return false;
  const inline = element.getInlineCount() > 0 ? element.getInlineAt(0) : undefined;
  return inline instanceof TextRun && inline.color === TextColor.Attention;
}

function mark(field: Input | undefined, problem: CardElement): void {
  const control = field?.renderedElement?.querySelector('input, textarea, select');
  if (!control || !problem.renderedElement) return;
  ids += 1;
  problem.renderedElement.id = `problem-${ids}`;
  control.setAttribute('data-refused', '');
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', problem.renderedElement.id);
}
