/**
 * A path that the gateway has decoded, so that reading it as a part of an address changes nothing: an address would go up at `..`, begin
 * its query at `?`, take `\` for a slash and drop line breaks, and another path would answer than the one the gateway chose a function by.
 * Dots alone become a name that nothing has.
 */
export function requestPath(decoded: string): string {
  return decoded
    .replaceAll(special, (sign) => encodeURIComponent(sign))
    .split('/')
    .map((segment) => (dots.test(segment) ? segment.replaceAll(/\.|%2e/gi, '%252e') : segment))
    .join('/')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what an address drops.
const special: RegExp = /[?#\\\u0000-\u0020]/g
const dots: RegExp = /^(?:\.|%2e){1,2}$/i
