import type { Cycle } from '../../cycle/cycle.ts';
import type { ReportStore } from '../../cycle/ports/report-store.ts';

/**
 * The same cycle for one turn, which notes whether something was stored: then a failure that comes after it must not be told
 * as "not saved".
 */
export function watchSaves(cycle: Cycle): { readonly cycle: Cycle; readonly saved: () => boolean } {
  const { reports } = cycle;
  let saved = false;
  const watched: ReportStore = {
    ...reports,
    saveSection: async (...save) => {
      const result = await reports.saveSection(...save);
      saved ||= result.outcome === 'written';
      return result;
    },
    savePeriod: async (...save) => {
      const result = await reports.savePeriod(...save);
      saved ||= result.outcome === 'written';
      return result;
    },
    saveDraft: async (...save) => {
      await reports.saveDraft(...save);
      saved = true;
    },
  };
  return {
    cycle: {
      ...cycle,
      reports: watched,
      // What is in use may change while the turn runs.
      get active() {
        return cycle.active;
      },
    },
    saved: () => saved,
  };
}
