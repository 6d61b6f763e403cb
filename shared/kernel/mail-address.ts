import * as z from 'zod'

/** The part before the sign that any mail server must take: RFC 5321, 4.5.3.1.1. */
const longestName = 64

/** A mail address of at most `max` characters, or `error`. */
export function mailAddress(max: number, error: () => string): z.ZodType<string, string> {
  return z
    .email({ error })
    .max(max)
    .refine((address) => address.indexOf('@') <= longestName, { error })
}
