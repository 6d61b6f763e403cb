/** Words that hold the name of a trade or skill inside them and are something else. */
export const shields = '品管工程师 设备维护工程师 货架子 书架子'
