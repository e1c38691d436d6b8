import type { Notice } from '../../report/conversation/notice.ts';
import { packParts } from './pack-parts.ts';
import { entrySize, partCapacity, pieceLength } from './part-capacity.ts';
import { textPieces } from './text-pieces.ts';

/** Parts a notice with a very long text, e.g. one that gives back a comment that lost against a newer one. */
export function splitNotice(notice: Notice): readonly Notice[] {
  const parts = packParts(textPieces(notice.text, pieceLength), entrySize, partCapacity, 0);
  return parts.map((pieces, index) => {
    const text = pieces.join('');
    return index === parts.length - 1
      ? { ...notice, text }
      : { ...notice, text, suggestions: [], buttons: [] };
  });
}
