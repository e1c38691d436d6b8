import type { TableServiceClientOptions } from '@azure/data-tables';

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Sends bodies in ASCII, with other characters as JSON escapes, which mean the same to any reader of JSON. Azurite decodes a
 * body piece by piece as it arrives, and turns a character that is cut in two into replacement characters. All that is not
 * ASCII in our requests, batches included, is inside JSON strings.
 */
export const asciiBody: NonNullable<TableServiceClientOptions['additionalPolicies']>[number] = {
  position: 'perCall',
  policy: {
    name: 'asciiBody',
    sendRequest: async (request, next) => {
      if (typeof request.body === 'string') {
        request.body = request.body.replace(/[^\0-\x7f]/g, escapeUnit);
      }
      return next(request);
    },
  },
};
