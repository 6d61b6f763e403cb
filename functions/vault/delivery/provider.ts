/** What a provider did with a message. */
export type Outcome =
  /** It has it: `reference` is its own number. */
  | { readonly kind: 'accepted'; readonly reference?: string | undefined }
  /** It will never take it: the number does not exist, the receiver has unsubscribed. */
  | { readonly kind: 'refused' }
  /** It has not taken it, and may later: overload, or nobody answered the door. */
  | { readonly kind: 'not-now' }
  /** The line broke after it was handed over. */
  | { readonly kind: 'unknown' }

/** The ways out of the platform. `id` is the message's own. */
export type Providers = {
  readonly sms: (message: { readonly id: string; readonly to: string; readonly text: string }) => Promise<Outcome>
  readonly mail: (message: {
    readonly id: string
    readonly to: string
    readonly subject: string
    readonly text: string
  }) => Promise<Outcome>
}
