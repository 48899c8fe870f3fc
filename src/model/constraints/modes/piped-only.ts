import type { Context } from '../../context.ts';

/** Members at places that CO2 comes to and leaves by pipe alone: rows that count the pipes there hold for no other. */
export const pipedOnly =
  (haulsOf: Context['haulsOf']) =>
  ({ node }: { readonly node: { readonly id: string } }): boolean => {
    const here = haulsOf.get(node.id);
    return here === undefined || here.in.length + here.out.length === 0;
  };
