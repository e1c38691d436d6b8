import { z } from 'zod';

const named = z.object({ id: z.string().min(1), name: z.string().min(1) });

const wordsSchema = z.object({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) });

/** What the page may offer a person to write with one press, besides `help`; its words are in the page's messages. */
export const suggestionKeySchema = z.enum(['status', 'red', 'missing', 'answer', 'preview', 'useChannel']);

/** A person in the team. `teamsId` is the `29:…` id that Teams gives a user towards one bot. */
export const memberSchema = z.object({
  aadObjectId: z.string().min(1),
  teamsId: z.string().startsWith('29:'),
  name: z.string().min(1),
  email: z.email(),
  title: z.string(),
  /** What the person does in whatever the team is playing, for whoever is to play them. */
  part: wordsSchema.optional(),
  /** Only what this person is answered: nothing is offered that would be refused. */
  suggestions: z.array(suggestionKeySchema).default([]),
});

/** The file that says which team the machine plays: tenant, team, channels and people. */
export const teamFileSchema = z
  .object({
    tenantId: z.string().min(1),
    team: named,
    channels: z.array(named).min(1),
    members: z.array(memberSchema).min(1),
    /** The zone that the page shows times in. */
    timeZone: z.string().default('Europe/Oslo'),
  })
  .refine(
    ({ members }) => new Set(members.map((member) => member.aadObjectId)).size === members.length,
    'every member needs its own aadObjectId',
  )
  .refine(
    ({ members }) => new Set(members.map((member) => member.teamsId)).size === members.length,
    'every member needs its own teamsId',
  );

export type SuggestionKey = z.infer<typeof suggestionKeySchema>;
export type Member = z.infer<typeof memberSchema>;
export type TeamFile = z.infer<typeof teamFileSchema>;
