import * as z from 'zod'

/** Marks messages as read up to one of them: its place, as the list gives it. */
export const MarkReadCommand = z
  .strictObject({ readTo: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z#msg_[0-9A-Z]{26}$/) })
  .meta({ id: 'MarkRead' })
