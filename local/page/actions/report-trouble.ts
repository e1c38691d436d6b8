import type { Store } from '../state.ts';
import type { TextKey } from '../translate.ts';

/** Lets work go on by itself; if it fails, the page says so in its own words. */
export function reportTrouble(store: Store, work: Promise<unknown>, trouble: TextKey = 'failed'): void {
  const watch = async (): Promise<void> => {
    try {
      await work;
      if (store.get().trouble !== undefined) store.set({ trouble: undefined });
    } catch (error) {
      console.error(error);
      store.set({ trouble });
    }
  };
  void watch();
}
