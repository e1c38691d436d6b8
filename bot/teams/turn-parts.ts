import type { Background } from '../background.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import type { UseCases } from '../use-cases.ts';
import type { CardPlaces } from './card-places.ts';
import type { ChannelAdapter } from './channel-adapter.ts';

/** What a turn needs of the bot. */
export interface TurnParts {
  readonly cycle: Cycle;
  readonly useCases: UseCases;
  readonly adapter: ChannelAdapter;
  readonly background: Background;
  /** How long an invoke may wait for its turn. Teams gives up after five seconds, and sends it again. */
  readonly answerWithinMs: number;
  readonly places: CardPlaces;
  /** Names of channels that the team has told, by id. */
  readonly channelNames: Map<string, string>;
}
