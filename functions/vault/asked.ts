import { SealInvited, VaultRequest } from '#shared/talent/domain/vault-request.ts'

/**
 * What is asked, by which name of the function it was called: Lambda does not tell who calls, but lets each caller use the names it has a
 * right to (access.ts). By any other name than the function's own, names can be closed and nothing else be asked. Else throws.
 */
export function asked(event: unknown, calledAs: string): VaultRequest {
  return throughDoor(calledAs) ? SealInvited.parse(event) : VaultRequest.parse(event)
}

/** Whether the called name, an ARN, has an alias or a version behind the function: `arn:aws:lambda:region:account:function:name:door`. */
export function throughDoor(calledAs: string): boolean {
  return calledAs.split(':').length !== 7
}
