/**
 * A request that is not waited for by itself, so that it takes no round trip of its own. When it fails, its transaction
 * fails for the same reason, and that is waited for: here it only must not go unhandled.
 */
export function toldByTransaction<Answer>(request: Promise<Answer>): Promise<Answer> {
  request.catch(() => undefined);
  return request;
}
