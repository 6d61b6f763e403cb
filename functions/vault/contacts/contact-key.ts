import { readSecret } from '#shared/platform/lambda/secret.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The environment with `CONTACT_KEY` in it: as given, or fetched from where `CONTACT_KEY_SECRET` says (decision 0012). */
export async function withContactKey(env: Environment): Promise<Environment> {
  const { CONTACT_KEY: key, CONTACT_KEY_SECRET: secret } = env
  return key !== undefined || secret === undefined ? env : { ...env, CONTACT_KEY: await readSecret(secret, env) }
}
