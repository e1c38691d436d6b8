import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Evidence } from '../../checks/check-input.ts';
import type { Judgement, Roll, TimeSpan } from '../../checks/evidence/judged.ts';
import type { Place } from '../../checks/place.ts';
import { localText } from '../../language/local-text.ts';
import type { ItemContext } from '../kind.ts';
import { type AreaColour, readAreaColour, reportColour } from '../shared/area-colour.ts';
import { colourOf, commentOf, dataOf } from './cell-names.ts';
import { economyLines } from './economy-lines.ts';
import { spanIn } from './span-in.ts';
import type { ProjectStatusItem } from './schema.ts';

/** The colours that were chosen with their comments and money, a chosen whole beside its areas, and how long phases run. */
export function projectStatusEvidence(
  item: ProjectStatusItem,
  { cells }: ItemAnswer,
  context: ItemContext,
  where: Place,
): Partial<Evidence> {
  const { language } = context;
  const areas = item.areas.flatMap((area) => {
    const colour = readAreaColour(cells[colourOf(area.id)]);
    return colour === undefined ? [] : [{ ...area, label: localText(area.label, language), colour }];
  });
  return {
    judgements: areas.map(({ id, label, colour, economy }): Judgement => {
      const comment = cells[commentOf(id)];
      const lines = economy === undefined ? undefined : economyLines(economy, context);
      return {
        where: { ...where, cell: id },
        label,
        colour: reportColour(colour),
        ...(comment === undefined ? {} : { comment }),
        ...(lines === undefined ? {} : { economy: lines }),
      };
    }),
    rolls: rolls(item, cells, areas, context, where),
    spans: spans(item, cells, context, where),
  };
}

/** The worst of the areas is computed; a whole that a person chose may be better than it. */
function rolls(
  item: ProjectStatusItem,
  cells: ItemAnswer['cells'],
  areas: readonly { readonly label: string; readonly colour: AreaColour }[],
  { language }: ItemContext,
  where: Place,
): readonly Roll[] {
  const overall = readAreaColour(cells['overall']);
  const said = cells['overall.comment']?.trim() ?? '';
  // Who says why has answered already.
  if (item.overall !== 'chosen' || overall === undefined || said !== '') return [];
  return [
    {
      where: { ...where, cell: 'overall' },
      label: localText(item.title, language),
      colour: reportColour(overall),
      areas: areas.map(({ label, colour }) => ({ label, colour: reportColour(colour) })),
    },
  ];
}

function spans(
  item: ProjectStatusItem,
  cells: ItemAnswer['cells'],
  { language }: ItemContext,
  where: Place,
): readonly TimeSpan[] {
  return item.masterData.flatMap(({ id, label, long }) => {
    const span = long ? undefined : spanIn(cells[dataOf(id)] ?? '');
    if (span === undefined) return [];
    return [{ where: { ...where, cell: id }, label: localText(label, language), ...span, running: true }];
  });
}
