import type { Example } from './example.ts'

export const textile: readonly Example[] = [
  { title: '大圆机挡车', text: '看六台,接纱换筒,坏针自己换', trade: 'circularKnitter', has: 'circularKnitting yarnJoining needleChange' },
  { title: '平车工', text: '上领上袖装拉链,羽绒服整件做', trade: 'sewer', has: 'collarSleeve zipperSetting downGarment' },
  { title: '裁剪', text: '拉布排料裁床,放码不会', trade: 'garmentCutter', has: 'layingFabric', lacks: 'grading' },
  { title: '整烫工', text: '西装整烫,粘衬机会开', trade: 'garmentIroner', has: 'ironing' },
  { title: '染色工', text: '配料称染化料,溢流机开缸', trade: 'textileDyer', has: 'dyeing' },
  { title: '车工', text: '车床开了八年,螺纹丝杆', not: 'sewer' },
  { title: '打版师', text: '富怡放码,人台立裁,改版型', trade: 'patternMaker', has: 'patternCad grading drapingSkill patternRevision' },
  { title: '印刷制版', text: '胶印晒版,拼大版', not: 'patternMaker' },
  { title: '挡缸工', text: '溢流缸进出布,剪样对色,皂洗', trade: 'textileDyer', has: 'dyeing clothLoading shadeMatching' },
  { title: '道闸维护', text: '停车场换挡车杆,地感线圈', not: 'weaver circularKnitter' },
  { title: '针织厂看车', text: '换沉降片、下布写码单', trade: 'circularKnitter', has: 'needleChange fabricDoffing', not: 'stenter' },
]
