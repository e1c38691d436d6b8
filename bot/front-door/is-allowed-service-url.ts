/**
 * Whether the bot may call an address that an activity, or a stored reference, names. Hosts are exact, or `*.` and a
 * domain; https, except on loopback.
 * @example isAllowedServiceUrl('https://smba.trafficmanager.net/emea/', ['smba.trafficmanager.net']) //=> true
 */
export function isAllowedServiceUrl(serviceUrl: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) return false;
  return hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '127.0.0.1';
}
