/** A signal of our own that also follows the caller's. */
export function following(signal: AbortSignal | undefined): AbortController {
  const own = new AbortController();
  if (signal?.aborted) own.abort();
  signal?.addEventListener('abort', () => own.abort(), { once: true });
  return own;
}
