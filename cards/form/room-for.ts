import type { FormItem, SectionForm } from '../../report/form/section-form.ts';
import type { TextRoom } from './text-room.ts';

/** How much of a text is shown when the card cannot hold all of it. */
const beginning = 300;
const refusedBeginning = 4000;

/**
 * Gives the room of each text that must be shortened to save `excess` characters: the longest first, and no more than needed.
 * A refused text keeps more, because it is stored nowhere else.
 * @example roomFor(form, 0).size //=> 0
 */
export function roomFor(form: SectionForm, excess: number): TextRoom {
  const room = new Map<string, number>();
  const texts = form.items.flatMap(textsOf).sort((a, b) => b.text.length - a.text.length);
  let left = excess;
  for (const { name, text, refused } of texts) {
    if (left <= 0) break;
    const kept = refused ? refusedBeginning : beginning;
    const saved = JSON.stringify(text).length - JSON.stringify(text.slice(0, kept)).length;
    if (saved <= 0) continue;
    room.set(name, kept);
    left -= saved - 400;
  }
  return room;
}

interface NamedText {
  readonly name: string;
  readonly text: string;
  readonly refused: boolean;
}

function textsOf(item: FormItem): readonly NamedText[] {
  return [
    ...item.fields
      .filter(({ field }) => field.input.type !== 'choice')
      .map(({ field, text, problem }) => ({
        name: `${item.id}/${field.id}`,
        text,
        refused: problem !== undefined,
      })),
    {
      name: `${item.id}/comment`,
      text: item.comment.text,
      refused: item.comment.problem !== undefined,
    },
  ];
}
