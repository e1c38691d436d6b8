import type { Background } from '../background.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import type { UseCases } from '../use-cases.ts';
import type { ChannelAdapter } from './channel-adapter.ts';

/** What a turn needs of the bot. */
export interface TurnParts {
  readonly cycle: Cycle;
  readonly useCases: UseCases;
  readonly adapter: ChannelAdapter;
  readonly background: Background;
  /** Names of channels that the team has told, by id. */
  readonly channelNames: Map<string, string>;
}
