import { z } from 'zod';

const key = 'local-teams';

const preferencesSchema = z.object({
  language: z.enum(['nb', 'nn', 'en']).default('nb'),
  /** Who one was last. */
  me: z.string().optional(),
  introOpen: z.boolean().default(true),
  /** Plays a phone whose Teams knows only `Action.Submit`. */
  oldPhone: z.boolean().default(false),
});

export type Preferences = z.infer<typeof preferencesSchema>;

/** What the browser remembers from last time; the usual values when it remembers nothing that can be read. */
export function readPreferences(): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    return preferencesSchema.parse({});
  }
}

export function writePreferences({ language, me, introOpen, oldPhone }: Preferences): void {
  localStorage.setItem(key, JSON.stringify({ language, me, introOpen, oldPhone }));
}
