import type { Report } from '../assembly/report.ts';
import type { Preview } from './preview.ts';

/**
 * What the coordinator may do next, the most likely first (P2, G2). A post that may or may not be there is settled before
 * anything else.
 */
export function previewActions(
  report: Report,
  changedSincePublication: boolean,
  unsure: boolean,
): Preview['actions'] {
  const next = nextActions(report, changedSincePublication);
  return unsure ? ['arrived', 'resend', ...next] : next;
}

function nextActions(report: Report, changedSincePublication: boolean): Preview['actions'] {
  const remind: Preview['actions'] = report.missing.some(({ waiting }) => !waiting) ? ['remind-now'] : [];
  const back: Preview['actions'] = hasAnswer(report) ? ['open-return'] : [];
  switch (report.state) {
    case 'open':
    case 'collecting':
    case 'review':
      return ['approve', ...remind, ...back];
    case 'approved':
      return ['publish', ...remind, ...(report.publication === 0 ? back : [])];
    case 'published':
      return changedSincePublication ? ['publish', 'lock', ...remind] : ['lock', ...remind];
    case 'locked':
      return [];
  }
}

/** Only what is delivered can be sent back. */
function hasAnswer({ sections }: Report): boolean {
  return sections.some(({ items }) =>
    items.some(({ state }) => state !== 'outstanding' && state !== 'later'),
  );
}
