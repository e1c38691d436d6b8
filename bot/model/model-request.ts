import type { ModelConfig } from '../config/config.ts';

/** Where one exchange with a model goes, and what names who asks. */
export interface ModelRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The field that names the model; Azure names it in the address. */
  readonly model?: string;
}

const azureHosts = /\.(?:openai|cognitiveservices|services\.ai)\.azure\.com$/u;
const azureVersion = '2024-10-21';

/**
 * Tells the two ways apart in which the same protocol is spoken: a deployment of Azure OpenAI by its address and key, or any other server
 * by a bearer token.
 * @example modelRequest({ endpoint: 'https://x.openai.azure.com', key: 'k', name: 'gpt' }).headers //=> { 'api-key': 'k' }
 */
export function modelRequest({ endpoint, key, name }: Omit<ModelConfig, 'withinMs'>): ModelRequest {
  const base = endpoint.replace(/\/+$/u, '');
  const { hostname, pathname } = new URL(base);
  if (azureHosts.test(hostname) && !pathname.includes('/openai/v1')) {
    const deployment = `${base}/openai/deployments/${encodeURIComponent(name)}`;
    return { url: `${deployment}/chat/completions?api-version=${azureVersion}`, headers: { 'api-key': key } };
  }
  const headers: Readonly<Record<string, string>> = azureHosts.test(hostname)
    ? { 'api-key': key }
    : { authorization: `Bearer ${key}` };
  return { url: `${base}/chat/completions`, headers, model: name };
}
