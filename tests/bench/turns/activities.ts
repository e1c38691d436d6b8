/** The personal conversation of one person. */
export function conversationOf(person: string): string {
  return `a:${person}`;
}

/** Somebody who sends activities, as Teams names them. */
export interface Sender {
  readonly person: string;
  readonly serviceUrl: string;
}

/** A typed message, as Teams sends it. */
export function messageActivity(sender: Sender, text: string): object {
  return { ...common(sender), type: 'message', textFormat: 'plain', text };
}

/** The press of an `Action.Execute`, as Teams sends it. */
export function pressActivity(sender: Sender, verb: string, data: object): object {
  return {
    ...common(sender),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: '1712644900000',
    value: { action: { type: 'Action.Execute', title: verb, verb, data }, trigger: 'manual' },
  };
}

function common({ person, serviceUrl }: Sender): object {
  return {
    id: '1712644920001',
    timestamp: '2024-04-09T06:42:00.1234567Z',
    localTimestamp: '2024-04-09T08:42:00.1234567+02:00',
    localTimezone: 'Europe/Oslo',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person}`, name: 'Somebody', aadObjectId: person },
    recipient: { id: '28:rapportbot', name: 'Rapportbot' },
    locale: 'nb-NO',
    conversation: { conversationType: 'personal', tenantId: 'tenant', id: conversationOf(person) },
    channelData: { tenant: { id: 'tenant' } },
    entities: [
      { locale: 'nb-NO', country: 'NO', platform: 'Windows', timezone: 'Europe/Oslo', type: 'clientInfo' },
    ],
  };
}
