import { z } from 'zod';

const named = z.object({ id: z.string().min(1), name: z.string().min(1) });

/** A person in the team. `teamsId` is the `29:…` id that Teams gives a user towards one bot. */
export const memberSchema = z.object({
  aadObjectId: z.string().min(1),
  teamsId: z.string().startsWith('29:'),
  name: z.string().min(1),
  email: z.email(),
  title: z.string(),
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

export type Member = z.infer<typeof memberSchema>;
export type TeamFile = z.infer<typeof teamFileSchema>;
