/**
 * What can be done with a thing, where the words of a phrase name the thing by a skill and the doing by a common verb: 织机维修 asks for
 * more than minding looms. Each stands for the skills that show it; of these only those count that belong to the vacancy's trade or beside it.
 */
export const actions: readonly { readonly words: RegExp; readonly skills: string }[] = [
  {
    words: /维修|检修|修理|抢修|保全|排故|故障(?:排除|处理)/,
    skills:
      'machineRepair machineToolRepair electricalTrouble motors pumps compressorRepair hydraulics pneumatics bearings servo machineTuneTextile sewingMachineRepair liftFault applianceFault boardRepair droneRepair robotMaintenance engineOverhaul engineDiagnosis chassisBrake gearbox dieselRepair mouldRepair ebikeRepair evHighVoltage carElectrics valvesPipes transformerCare plumbingRepair instruments inverterPv chargerCare pcSupport compressorCare pumpOverhaul coldStoreSystem multiSplit fanCoil chillerOperation inverterBoard switchgearOverhaul motorOverhaul motorbikeRepair gearboxValve truckChassis hydraulicMachine carAircon evDrive bmsData batteryPack agvRepair liftDoors liftBrake liftControl escalatorCare treatmentEquipment weakSystems firePipes fireWiring energyStorage accessControl cctv steeringSuspension airBrake robotComms dcs',
  },
  {
    words: /保养|维护|点检/,
    skills:
      'equipmentCare forkliftCheck vehicleCheck machineDailyCheck compressorCare robotMaintenance sewingMachineBasics machineTuneTextile carMaintenance liftMaintenance feederCare barrelCare machineRepair dcPanel furnaceCare coolingTower lubricationPlan fanCoil chillerOperation carDetailing treatmentEquipment fireAcceptance',
  },
  {
    words: /编程|写程序|编写程序/,
    skills: 'cncProgram camSoftware plcProgramming robotTeaching offlineProgramming coding visionSystem',
  },
  {
    words: /看图|识图|读图/,
    skills: 'readDrawing readElectricalDrawing readCircuit readSitePlan readIsometric readCutList readTechPack oneLineDiagram',
  },
  { words: /带(?:班|徒|队|人)/, skills: 'leadTeam' },
]

/** Skills that say how or on what something is done: beside another in one phrase (二保焊立焊) both are asked for. */
export const aspects: ReadonlySet<string> = new Set([
  'positionWelding',
  'rootPass',
  'thinPlate',
  'thickPlate',
  'aluminiumThin',
  'heightWork',
])
