import type { IncomingActivity } from './activity-schema.ts';
import { isAllowedServiceUrl } from './is-allowed-service-url.ts';
import { Refusal } from './refusal.ts';

/**
 * Lets in only activities whose service URL is on the allow-list, and of the one tenant where one is configured: a valid
 * token does not say which tenant the activity is of.
 * @throws {Refusal} 403
 */
export function checkOrigin(
  activity: IncomingActivity,
  allowed: { readonly serviceUrlHosts: readonly string[]; readonly tenantId?: string },
): void {
  if (!isAllowedServiceUrl(activity.serviceUrl, allowed.serviceUrlHosts)) {
    throw new Refusal(403, 'service-url', 'The service URL is not on the allow-list.');
  }
  if (allowed.tenantId === undefined) return;
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(
    (tenant) => tenant !== undefined && tenant !== null,
  );
  if (named.length === 0 || named.some((tenant) => tenant !== allowed.tenantId)) {
    throw new Refusal(403, 'tenant', 'The tenant is not the one that this bot serves.');
  }
}
