import { localText } from '../../language/local-text.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import { colourOf, commentOf } from './cell-names.ts';
import type { ProjectStatusItem } from './schema.ts';

/** An area as people see it, and the cells that its colour and its comment are in. */
export interface CommentedArea {
  readonly label: string;
  readonly colour: string;
  readonly comment: string;
}

/** The areas that a person gives a colour and a comment, with the overall status last where that is chosen too. */
export function commentedAreas(item: ProjectStatusItem, language: Language): readonly CommentedArea[] {
  const areas = item.areas.map(({ id, label }) => ({
    label: localText(label, language),
    colour: colourOf(id),
    comment: commentOf(id),
  }));
  if (item.overall !== 'chosen') return areas;
  const label = translate(language, 'projects.overall');
  return [...areas, { label, colour: 'overall', comment: 'overall.comment' }];
}
