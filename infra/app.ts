import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { functionNames } from '#shared/platform/access.ts'
import { bundle, ourFolders } from './bundle.ts'
import { addStage, checkWithNag } from './stacks/jiangcai.ts'
import { readStagesFile, stagesAsked } from './stages.ts'

/** `npx cdk synth [-c stage=dev|prod] [-c partition=aws|aws-cn]`: bundles the functions and writes the templates. Needs no account. */
const app = new App()
const asked = stagesAsked({ stage: app.node.tryGetContext('stage'), partition: app.node.tryGetContext('partition') }, readStagesFile())
if (!asked.ok) {
  console.error(asked.error)
  process.exit(1)
}
await Promise.all(functionNames.map(async (fn) => bundle(fn)))
for (const stage of asked.value) addStage(app, stage, (fn) => join(ourFolders.output, fn))
checkWithNag(app)
app.synth()
