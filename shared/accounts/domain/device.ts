const systems: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/HarmonyOS|OpenHarmony/i, '鸿蒙设备'],
  [/iPhone/i, '苹果手机'],
  [/iPad/i, '苹果平板'],
  [/Android/i, '安卓手机'],
  [/Windows/i, 'Windows 电脑'],
  [/Macintosh|Mac OS X/i, '苹果电脑'],
  [/Linux|X11/i, 'Linux 电脑'],
]

const browsers: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/MicroMessenger/i, '微信'],
  [/DingTalk/i, '钉钉'],
  [/Edg/i, 'Edge'],
  [/Firefox|FxiOS/i, '火狐'],
  [/Chrome|CriOS/i, 'Chrome'],
  [/Safari/i, 'Safari'],
]

/** What the holder of a session recognises it by, from the browser's own name. Nothing else of it is kept. */
export function deviceOf(userAgent: string | undefined): string {
  const named = (table: typeof systems): string | undefined => table.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  return [named(systems) ?? '未知设备', named(browsers) ?? '未知浏览器'].join(' · ')
}
