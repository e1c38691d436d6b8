/** The store could not be reached or did not answer in time. `code` says which. The cause is kept. */
export class StorageError extends Error {
  readonly code: 'unreachable' | 'timeout' | 'refused' | 'corrupt';
  /** A write may have happened all the same: nobody may be told that it did not. */
  readonly inDoubt: boolean;

  constructor(
    code: StorageError['code'],
    message: string,
    options: { readonly cause: unknown; readonly inDoubt?: boolean },
  ) {
    super(message, { cause: options.cause });
    this.name = 'StorageError';
    this.code = code;
    this.inDoubt = options.inDoubt ?? false;
  }
}
