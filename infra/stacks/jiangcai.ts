import { type App, type Stack, type StackProps, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import type { FunctionName } from '#shared/platform/access.ts'
import { type Edge, edges } from '../edge.ts'
import type { CloudStage } from '../stages.ts'
import { DataStack } from './data.ts'
import { EdgeStack } from './edge.ts'
import { EdgeGuardStack } from './edge-guard.ts'
import { HttpStack } from './http.ts'
import { JobsStack } from './jobs.ts'
import { SearchStack } from './search.ts'
import { WatchStack } from './watch.ts'

/** All stacks of one stage, in the order in which they are deployed. */
export function addStage(app: App, stage: CloudStage, bundleOf: (fn: FunctionName) => string): readonly Stack[] {
  const { name, partition } = stage
  const id = (part: string): string => `${name}-${partition}-${part}`
  const data = new DataStack(app, id('data'), { ...propsOf(stage, 'data'), stage, terminationProtection: name === 'prod' })
  const search = new SearchStack(app, id('search'), { ...propsOf(stage, 'search'), stage })
  const source = { stage, data, search, bundleOf }
  const jobs = new JobsStack(app, id('jobs'), { ...propsOf(stage, 'jobs'), source })
  const http = new HttpStack(app, id('http'), { ...propsOf(stage, 'http'), source })
  const { addressLimit: limit }: Edge = edges[partition]
  const guards =
    limit === undefined ? [] : [new EdgeGuardStack(app, id('edge-guard'), { ...propsOf(stage, 'edge-guard'), limit, stage: name })]
  const edge = new EdgeStack(app, id('edge'), {
    ...propsOf(stage, 'edge'),
    stage,
    apiEndpoint: http.api.apiEndpoint,
    logs: data.logs.bucket,
    webAclArn: guards[0]?.webAclArn,
  })
  const watch = new WatchStack(app, id('watch'), { ...propsOf(stage, 'watch'), stage, apiId: http.api.apiId })
  // By name, not by export: the order has to be told.
  search.addStackDependency(data)
  jobs.addStackDependency(search)
  http.addStackDependency(jobs)
  watch.addStackDependency(http)
  return [data, search, jobs, http, ...guards, edge, watch]
}

/** CloudFront's web ACL has to be in us-east-1, and is referred to from the stage's own region. */
function propsOf({ name, account, region }: CloudStage, part: string): StackProps {
  return {
    stackName: `jiangcai-${name}-${part}`,
    env: { account, region: part === 'edge-guard' ? 'us-east-1' : region },
    analyticsReporting: false,
    crossRegionReferences: part.startsWith('edge'),
  }
}

/** Synthesis fails on any finding of these packs that nobody explained. */
export function checkWithNag(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
}
