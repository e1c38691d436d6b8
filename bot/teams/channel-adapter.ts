import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import {
  type ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type ChannelInfo,
  type ConversationParameters,
  type InvokeResponse,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import { requestWithinMs } from '../../cycle/ports/request-within-ms.ts';
import type { AppRegistration } from '../config/config.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { connectorHttpClient } from '../messenger/connector-http-client.ts';
import { sdkActivity } from './sdk-activity.ts';

export type Connector = Awaited<
  ReturnType<ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>['create']>
>;

const mostConnectors = 100;

/** The SDK's adapter with our own HTTP client, opened exactly as far as the bot needs it. */
export class ChannelAdapter extends TeamsAdapter {
  readonly #connectors = new Map<string, Promise<Connector>>();
  readonly #appId: string;
  readonly #bot: { readonly id: string; readonly name: string };

  constructor(options: {
    readonly app?: AppRegistration;
    readonly name: string;
    /** Other addresses of the token service, for tests and sovereign clouds. */
    readonly authentication?: ConfigurationBotFrameworkAuthenticationOptions;
    readonly requestTimeoutMs?: number;
  }) {
    const settings = { ...settingsOf(options.app), ...options.authentication };
    super(settings, new ConfigurationServiceClientCredentialFactory(settings), undefined, {
      httpClient: connectorHttpClient(options.requestTimeoutMs ?? requestWithinMs),
    });
    this.#appId = options.app?.id ?? '';
    this.#makeTokenClientOnce();
    this.#bot = { id: `28:${options.app?.id ?? 'rapportbot'}`, name: options.name };
  }

  /**
   * Verifies the token and runs the turn. Rejects where the token does not hold. The turn's own connector client is the one that is made
   * already, where the SDK would make it anew.
   */
  async receive(
    authorization: string,
    activity: IncomingActivity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const sent = sdkActivity(activity);
    const verified = await this.botFrameworkAuthentication.authenticateRequest(sent, authorization);
    const { connectorFactory: factory } = verified;
    if (factory === undefined) return this.processActivity(verified, sent, turn);
    const connectorFactory = {
      create: (serviceUrl: string, audience: string) =>
        this.#madeOnce(`${serviceUrl} ${audience}`, () => factory.create(serviceUrl, audience)),
    };
    return this.processActivity({ ...verified, connectorFactory }, sent, turn);
  }

  /**
   * A client for the connector behind a service URL, with the bot's own credentials. Made once for each of the few addresses
   * there are: making one takes longer than all else about a request.
   */
  connectorTo(serviceUrl: string): Promise<Connector> {
    return this.#madeOnce(serviceUrl, () => {
      const identity = this.createClaimsIdentity(this.#appId);
      return this.botFrameworkAuthentication.createConnectorFactory(identity).create(serviceUrl);
    });
  }

  #madeOnce(name: string, make: () => Promise<Connector>): Promise<Connector> {
    const known = this.#connectors.get(name);
    if (known !== undefined) return known;
    const made = make();
    if (this.#connectors.size >= mostConnectors) this.#connectors.clear();
    this.#connectors.set(name, made);
    made.catch(() => this.#connectors.delete(name));
    return made;
  }

  /** The SDK gives each turn a client to sign people in with, which no turn uses. */
  #makeTokenClientOnce(): void {
    const authentication = this.botFrameworkAuthentication;
    const make = authentication.createUserTokenClient.bind(authentication);
    let made: ReturnType<typeof make> | undefined;
    authentication.createUserTokenClient = (identity) => {
      made ??= make(identity);
      made.catch(() => {
        made = undefined;
      });
      return made;
    };
  }

  /** The channels of a team. The SDK has no other way to them than a turn's context. */
  async channelsOf(serviceUrl: string, teamId: string): Promise<readonly ChannelInfo[]> {
    let channels: readonly ChannelInfo[] = [];
    const reference = {
      channelId: 'msteams',
      serviceUrl,
      bot: { ...this.#bot },
      conversation: conversationAccount(teamId),
    };
    await this.continueConversationAsync(this.#appId, reference, async (context) => {
      channels = await TeamsInfo.getTeamChannels(context, teamId);
    });
    return channels;
  }

  /** What every message of the bot says about where it belongs. */
  fromBot(conversationId: string) {
    return {
      channelId: 'msteams',
      from: { ...this.#bot },
      conversation: conversationAccount(conversationId),
    };
  }

  newConversation(options: {
    readonly isGroup: boolean;
    readonly tenantId: string;
    readonly channelId?: string;
  }): Pick<ConversationParameters, 'isGroup' | 'bot' | 'tenantId' | 'channelData'> {
    return {
      isGroup: options.isGroup,
      bot: { ...this.#bot },
      tenantId: options.tenantId,
      channelData: {
        tenant: { id: options.tenantId },
        ...(options.channelId === undefined ? {} : { channel: { id: options.channelId } }),
      },
    };
  }
}

/** The SDK's type asks for more than the wire does. */
function conversationAccount(id: string) {
  return { id, name: '', isGroup: false, conversationType: '' };
}

function settingsOf(app: AppRegistration | undefined): ConfigurationBotFrameworkAuthenticationOptions {
  if (app === undefined) return {};
  return {
    MicrosoftAppId: app.id,
    MicrosoftAppTenantId: app.tenantId,
    MicrosoftAppType: app.type,
    ...(app.type === 'SingleTenant' ? { MicrosoftAppPassword: app.password } : {}),
  };
}
