import type * as v from 'valibot';

type InputOf<Method> = Method extends (call: { input: infer Input; op: string }) => unknown ? Input : never;

/** What the input of each method of a protocol must be. */
export type SchemasFor<Protocol> = {
  [Name in keyof Protocol]: v.GenericSchema<unknown, InputOf<Protocol[Name]>>;
};
