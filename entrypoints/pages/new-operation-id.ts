/** An operation's id need not tell when it was made, as those of records do: the browser's own is enough. */
export const newOperationId = (): string => crypto.randomUUID();
