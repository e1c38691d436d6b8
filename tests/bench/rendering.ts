import { renderCard } from '../../cards/render-card.ts';
import { statementForm } from '../support/card-models.ts';
import { fastestOfBoth } from './fastest.ts';
import { type Figure, figureOf } from './figure.ts';

const cardsInATurn = 200;

/** Rendering the largest card that people get, the statement's form, against writing the same card as JSON. */
export function rendering(): Figure {
  const form = statementForm();
  const render = () => renderCard({ type: 'form', language: 'nb', form }, 'bench');
  const card = render();
  const repeat = (run: () => unknown) => () => {
    for (let turn = 0; turn < cardsInATurn; turn += 1) run();
  };
  const { one, other } = fastestOfBoth(
    repeat(() => JSON.stringify(card)),
    repeat(render),
    10,
  );
  return figureOf({
    name: 'render the largest card against JSON.stringify of it',
    value: other / cardsInATurn,
    unit: 'ms',
    floor: one / cardsInATurn,
    mark: 6,
  });
}
