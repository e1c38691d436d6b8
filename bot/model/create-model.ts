import { z } from 'zod';
import type { Model, ModelMessage, ModelOutcome } from '../../cycle/ports/model.ts';
import type { ModelConfig } from '../config/config.ts';
import { modelRequest } from './model-request.ts';

/** A reply longer than this is no answer to what was asked. */
const longestReply = 100_000;

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().min(1) }) })).min(1),
});

/**
 * A model over the chat completions protocol of OpenAI and Azure OpenAI. One exchange is one request: nothing is tried again, followed
 * elsewhere, or logged. No tools are offered, so that a model can call none.
 */
export function createModel(config: ModelConfig): Model {
  const { url, headers, model } = modelRequest(config);
  return {
    async complete(messages) {
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: bodyOf(messages, model),
          redirect: 'error',
          signal: AbortSignal.timeout(config.withinMs),
        });
        if (!response.ok) {
          await response.body?.cancel();
          return { ok: false, problem: `status-${response.status}` };
        }
        return textIn(await readShort(response));
      } catch (cause) {
        return { ok: false, problem: isTimeout(cause) ? 'timeout' : 'unreachable' };
      }
    },
  };
}

function bodyOf(messages: readonly ModelMessage[], model: string | undefined): string {
  return JSON.stringify({
    ...(model === undefined ? {} : { model }),
    messages,
    response_format: { type: 'json_object' },
  });
}

function textIn(body: string): ModelOutcome {
  try {
    const { success, data } = completionSchema.safeParse(JSON.parse(body));
    const text = success ? data.choices[0]?.message.content : undefined;
    return text === undefined ? { ok: false, problem: 'no-text' } : { ok: true, text };
  } catch {
    return { ok: false, problem: 'no-text' };
  }
}

/** A server that never stops talking is cut off. */
async function readShort(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const parts: AsyncIterable<Uint8Array> = response.body ?? new ReadableStream<Uint8Array>();
  for await (const part of parts) {
    text += decoder.decode(part, { stream: true });
    if (text.length > longestReply) return '';
  }
  return text;
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError');
}
