import type { CertificateKindKey } from '#shared/reference/certificates.ts'

type Licence = {
  readonly kind: CertificateKindKey
  /** How an employer names it. */
  readonly name: string
  /** How its holders name it. */
  readonly called: string
  /** Years until it runs out; absent when it does not. */
  readonly years?: number
}

/** The licences of the seeded trades, as they are written down. */
const seedLicences = {
  lowVoltage: { kind: 'specialOperation', name: '特种作业操作证(低压电工)', called: '低压电工证 低压电工操作证 电工操作证', years: 6 },
  highVoltage: { kind: 'specialOperation', name: '特种作业操作证(高压电工)', called: '高压电工证 高压电工操作证', years: 6 },
  welding: { kind: 'specialOperation', name: '特种作业操作证(熔化焊接与热切割)', called: '焊工操作证 熔化焊接与热切割作业证', years: 6 },
  heights: { kind: 'specialOperation', name: '特种作业操作证(高处作业)', called: '登高证 高处作业证', years: 6 },
  refrigeration: { kind: 'specialOperation', name: '特种作业操作证(制冷与空调)', called: '制冷与空调作业证 制冷操作证', years: 6 },
  hazardousProcess: { kind: 'specialOperation', name: '危险化学品安全作业证', called: '危险化学品作业证 危化品操作证', years: 6 },
  forklift: { kind: 'specialEquipment', name: '特种设备作业人员证(叉车司机N1)', called: '叉车证 叉车N1证 叉车司机证', years: 4 },
  crane: { kind: 'specialEquipment', name: '特种设备作业人员证(起重机司机Q2)', called: '起重机Q2证 起重机司机证', years: 4 },
  lift: { kind: 'specialEquipment', name: '特种设备作业人员证(电梯修理T)', called: '电梯修理T证 电梯作业证', years: 4 },
  boiler: { kind: 'specialEquipment', name: '特种设备作业人员证(锅炉G1)', called: '司炉证 锅炉G1证', years: 4 },
  pressureWelding: { kind: 'specialEquipment', name: '特种设备焊接作业证', called: '特种设备焊接证 压力容器焊接证', years: 4 },
  towerCrane: {
    kind: 'constructionOperation',
    name: '建筑施工特种作业操作资格证(塔式起重机司机)',
    called: '塔吊操作证 塔吊司机证',
    years: 2,
  },
  scaffold: { kind: 'constructionOperation', name: '建筑施工特种作业操作资格证(架子工)', called: '架子工证 建筑架子工证', years: 2 },
  health: { kind: 'health', name: '健康证', called: '健康证', years: 1 },
  driverC1: { kind: 'driving', name: '机动车驾驶证C1', called: 'C1驾驶证 C1驾照', years: 10 },
  driverB2: { kind: 'driving', name: '机动车驾驶证B2', called: 'B2驾驶证 B2驾照', years: 10 },
  driverA1: { kind: 'driving', name: '机动车驾驶证A1', called: 'A1驾驶证 A1驾照', years: 10 },
  freight: { kind: 'roadTransport', name: '道路货物运输从业资格证', called: '货运从业资格证', years: 6 },
  passenger: { kind: 'roadTransport', name: '道路旅客运输从业资格证', called: '客运从业资格证', years: 6 },
  drone: { kind: 'other', name: '民用无人机操控员执照', called: '无人机操控员执照 无人机执照', years: 2 },
  fireFacility: { kind: 'other', name: '消防设施操作员证', called: '消防设施操作员证 消控证' },
  guard: { kind: 'other', name: '保安员证', called: '保安员证 保安上岗证' },
  firstAid: { kind: 'other', name: '救护员证', called: '救护员证 急救培训证', years: 3 },
} as const satisfies Readonly<Record<string, Licence>>

export type SeedLicence = keyof typeof seedLicences

export function seedLicence(key: SeedLicence): Licence {
  return seedLicences[key]
}
