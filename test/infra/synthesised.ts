import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, type Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { afterAll } from 'vitest'
import type { FunctionName } from '#shared/platform/access.ts'
import { addStage } from '../../infra/stacks/jiangcai.ts'
import { type CloudStage, type Partition, stagesAsked } from '../../infra/stages.ts'

export type Resource = {
  readonly Type: string
  readonly Properties: Readonly<Record<string, unknown>>
  readonly DeletionPolicy?: string
  readonly DependsOn?: unknown
}

export type Synthesised = {
  readonly app: App
  readonly stage: CloudStage
  readonly stacks: readonly Stack[]
  /** All resources of all stacks, as `<stack>/<logical id>`. */
  readonly resources: () => ReadonlyMap<string, Resource>
  readonly ofType: (type: string) => readonly Resource[]
  /** The one of a type whose property has a value. */
  readonly one: (type: string, property: string, value: string) => Resource
}

/** The example stage `dev` of a partition, unless another is given. Bundles are stand-ins: what is in them is bundles.test.ts's matter. */
export function synthesise(partition: Partition, given: Partial<CloudStage> = {}): Synthesised {
  const stage = { ...exampleStage(partition), ...given }
  const app = emptyApp()
  const stacks = addStage(app, stage, standIn())
  let made: ReadonlyMap<string, Resource> | undefined
  const resources = (): ReadonlyMap<string, Resource> => {
    made ??= new Map(stacks.flatMap(resourcesOf))
    return made
  }
  const ofType = (type: string): readonly Resource[] => [...resources().values()].filter((resource) => resource.Type === type)
  return {
    app,
    stage,
    stacks,
    resources,
    ofType,
    one: (type, property, value) => {
      const found = ofType(type).filter((resource) => resource.Properties[property] === value)
      if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} of ${type} have ${property} = ${value}`)
      return found[0]
    },
  }
}

function resourcesOf(stack: Stack): readonly (readonly [string, Resource])[] {
  const { Resources = {} } = Template.fromStack(stack).toJSON() as { readonly Resources?: Readonly<Record<string, Resource>> }
  return Object.entries(Resources).map(([id, resource]) => [`${stack.stackName}/${id}`, resource] as const)
}

/** With the context of cdk.json, but without the seconds that the templates' own check takes: synth.test.ts has it. */
export function emptyApp(): App {
  const { context } = JSON.parse(readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8')) as { readonly context: object }
  return new App({
    context: { ...context },
    builtinCloudFormationValidation: false,
    outdir: temporaryFolder(),
    analyticsReporting: false,
  })
}

function exampleStage(partition: Partition): CloudStage {
  const asked = stagesAsked({ partition }, {})
  if (!asked.ok || asked.value[0] === undefined) throw new Error(`no example of ${partition}`)
  return asked.value[0]
}

function standIn(): (fn: FunctionName) => string {
  const folder = temporaryFolder()
  return (fn) => {
    mkdirSync(join(folder, fn), { recursive: true })
    writeFileSync(join(folder, fn, 'main.mjs'), `export const handler = async () => '${fn}'\n`)
    return join(folder, fn)
  }
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jiangcai-synth-'))
  folders.push(folder)
  return folder
}
