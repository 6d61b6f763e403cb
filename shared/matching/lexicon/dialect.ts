/** Words of the Hangzhou dialect and its neighbours that turn a sentence round, or name everyday work, and what they are in common speech. Names keep theirs: 弗兰克. */
export const dialect: readonly { readonly local: RegExp; readonly common: string }[] = [
  { local: /弗(?=[会上去做懂大来要行接想晓肯好敢是用怕带干开])/g, common: '不' },
  { local: /勿(?=[会上去懂大想晓肯敢是怕来做接带熟])/g, common: '不' },
  { local: /(?:呒没|呒不|没得)(?=[证本经人学做]|[,。;!?]|$)/g, common: '没有' },
  { local: /冇(?=[证本经人学做搞试整开过])/g, common: '没' },
  { local: /冇/g, common: '没有' },
  { local: /莫(?=[来要])/g, common: '不' },
  { local: /莫(?=[做搞弄整学碰]过)/g, common: '没' },
  { local: /莫得(?=[证本经人学做基]|[,。;!?]|$)/g, common: '没有' },
  { local: /不来三|不来事/g, common: '不行' },
  { local: /汰浴/g, common: '洗澡' },
  { local: /汰(?=衣|头|脚|手|被|碗|菜|锅|床|脸|屁股|换|干净|好|得|烫|熨|晒)/g, common: '洗' },
  { local: /衣裳/g, common: '衣服' },
  { local: /困觉/g, common: '睡觉' },
  { local: /夜头|夜到头/g, common: '夜里' },
  { local: /屋里[厢向]/g, common: '家里' },
  { local: /辰光/g, common: '时候' },
]
