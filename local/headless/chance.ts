/**
 * A number from 0 up to 1 that depends on the seed and the key alone, so that what happens to the n-th request of a thing is
 * the same in every run, in whatever order requests arrive (cyrb53).
 * @example chance(1, 'send', 'a', 0) === chance(1, 'send', 'a', 0) //=> true
 */
export function chance(seed: number, ...key: readonly (string | number)[]): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  const text = key.join('\u0000');
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)) / 2 ** 53;
}
