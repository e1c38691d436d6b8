/** The store could not be reached or did not answer in time. `code` says which. The cause is kept. */
export class StorageError extends Error {
  readonly code: 'unreachable' | 'timeout' | 'refused' | 'corrupt';

  constructor(code: StorageError['code'], message: string, options: { cause: unknown }) {
    super(message, options);
    this.name = 'StorageError';
    this.code = code;
  }
}
