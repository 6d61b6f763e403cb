import { language } from '#shared/kernel/language.ts'

type Known = readonly [pattern: RegExp, name: string, english: string]

const systems: readonly Known[] = [
  [/HarmonyOS|OpenHarmony/i, '鸿蒙设备', 'HarmonyOS device'],
  [/iPhone/i, '苹果手机', 'iPhone'],
  [/iPad/i, '苹果平板', 'iPad'],
  [/Android/i, '安卓手机', 'Android phone'],
  [/Windows/i, 'Windows 电脑', 'Windows computer'],
  [/Macintosh|Mac OS X/i, '苹果电脑', 'Mac'],
  [/Linux|X11/i, 'Linux 电脑', 'Linux computer'],
]

const browsers: readonly Known[] = [
  [/MicroMessenger/i, '微信', 'WeChat'],
  [/DingTalk/i, '钉钉', 'DingTalk'],
  [/Edg/i, 'Edge', 'Edge'],
  [/Firefox|FxiOS/i, '火狐', 'Firefox'],
  [/Chrome|CriOS/i, 'Chrome', 'Chrome'],
  [/Safari/i, 'Safari', 'Safari'],
]

const unknown = { system: ['未知设备', 'Unknown device'], browser: ['未知浏览器', 'unknown browser'] } as const
const between: string = ' · '

/** What the holder of a session recognises it by, from the browser's own name. Nothing else of it is kept. */
export function deviceOf(userAgent: string | undefined): string {
  const named = (table: readonly Known[]): string | undefined => table.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  return [named(systems) ?? unknown.system[0], named(browsers) ?? unknown.browser[0]].join(between)
}

/** A device as it was kept, in the language of its reader. */
export function deviceName(kept: string): string {
  return language() === 'en' ? kept.split(between).map(inEnglish).join(between) : kept
}

function inEnglish(name: string): string {
  const names = [...systems, ...browsers].map(([, chinese, english]) => [chinese, english] as const)
  return [...names, unknown.system, unknown.browser].find(([chinese]) => chinese === name)?.[1] ?? name
}
