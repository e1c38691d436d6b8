import type { World } from '../world.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
}

/** The team's channels. As in Teams there is always a general one, with the team's own id. */
export function channels(world: World): readonly Channel[] {
  const { team, channels: listed } = world.team;
  return listed.some((channel) => channel.id === team.id)
    ? listed
    : [...listed, { ...team, name: 'General' }];
}

export function channel(world: World, id: string): Channel | undefined {
  return channels(world).find((candidate) => candidate.id === id);
}
