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
  switch (report.state) {
    case 'open':
    case 'collecting':
    case 'review':
      return ['approve', ...remind];
    case 'approved':
      return ['publish', ...remind];
    case 'published':
      return changedSincePublication ? ['publish', 'lock', ...remind] : ['lock', ...remind];
    case 'locked':
      return [];
  }
}
