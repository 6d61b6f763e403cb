import type { Family } from '../entries.ts'

/** Trades and skills of 通用. */
export const general = {
  key: 'G',
  name: '通用',
  trades: [],
  skills: [
    {
      id: 'readDrawing',
      name: '看图',
      words:
        '(看|识)(得)?(懂)?(机械|零件|装配|加工|工程|设备)?图纸? 识图 图纸 三视图 剖视图 形位公差 形位符号 公差配合 按图~(加工|做|施工|装|干) 零件图 装配图 蓝图 机械制图 图面 看得懂图 总装图 散件图 部件图 产品图 图纸(看得懂|熟|看得明白)',
    },
    {
      id: 'measuring',
      name: '量具使用',
      words:
        '卡尺 千分尺 百分表 千分表 游标 内径表 量缸表 塞规 通止规 高度尺 粗糙度 量具 螺旋测微 塞尺 量块 杠杆表 打表 深度尺 环规 校表 校正 找正 拉表 自己校 分中棒 测内径 内径测量 外径千分 内径百分表 量检具 样板 直角尺 找垂直',
    },
    { id: 'cmm', name: '三坐标与影像测量', words: '三坐标 三次元 二次元 影像仪 cmm 投影仪 海克斯康 蔡司 轮廓仪 圆度仪' },
    { id: 'firstArticle', name: '首件自检', words: '首件 头一件 第一件 首检 自检 三检 试切 首件判定 自己量 巡检表 自主检验 量准' },
    { id: 'cad', name: 'CAD制图', words: 'cad autocad 画图 制图 天正 中望 出图 caxa' },
    { id: 'solidModel', name: '三维建模', words: 'solidworks sw ug nx proe pro_e creo 三维 建模 3d(图|建模|画图) catia 拆图' },
    {
      id: 'leadTeam',
      name: '带班带徒',
      words:
        '带班 班长 组长 领班 带(小|徒)工 带徒弟? 带~徒 带人 带队 带(新|学)(人|员|徒)? 工长 带~(几|两|三|四|五|六|十)~人 手下 教徒弟 师徒 组员 培训与指导 带教 传帮带 技术培训 带新人 师带徒 培训新',
    },
    {
      id: 'equipmentCare',
      name: '设备日常保养',
      words: '日常保养 点检 润滑 加油 保养机器 机台保养 擦机 设备保养 一级保养 日保 周保 机床保养 保养',
    },
    { id: 'hoisting', name: '行车吊运', words: '行车 天车 吊装 吊带 挂钩 吊运 葫芦 吊具 起吊 航车 吊环 钢丝绳 吊料' },
    { id: 'office', name: '电脑办公', words: 'office excel 表格 办公软件 wps word ppt 打字 做表 数据透视 vlookup 电脑操作 文档' },
    { id: 'erpEntry', name: '系统录单', words: 'erp sap mes wms 金蝶 用友 录单 录入 系统操作 扫码系统 过账 做单 开单' },
    {
      id: 'customerTalk',
      name: '接待沟通',
      words: '沟通 客户(认|多|都|回头) 待客 服务态度 老客户 回头客 接待 嘴甜 会说话 投诉处理 客诉 老客 礼貌 客气 好评 业主评价',
    },
    { id: 'reportWriting', name: '写记录和报告', words: '写报告 台账 记录本 写记录 填表 报表 日志 登记 写总结' },
    { id: 'safetyRules', name: '安全规程', words: '安全生产 安全规程 安全教育 劳保 上锁挂牌 loto 安全帽 动火 受限空间 安全交底' },
    { id: 'ebike', name: '会骑电瓶车', words: '电瓶车 电动车 骑车 会骑车 自行车' },
    { id: 'driveCar', name: '会开车', words: '会开车 开车熟练 有车 驾龄 自备车 开手动挡 有驾照' },
  ],
} as const satisfies Family
