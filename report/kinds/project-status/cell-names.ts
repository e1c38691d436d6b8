/** Where the colour of an area is kept. @example colourOf('progress') //=> 'area.progress' */
export function colourOf(area: string): string {
  return `area.${area}`;
}

/** Where the comment on an area is kept. @example commentOf('progress') //=> 'area.progress.comment' */
export function commentOf(area: string): string {
  return `area.${area}.comment`;
}

/** Where a piece of master data is kept. @example dataOf('leader') //=> 'data.leader' */
export function dataOf(id: string): string {
  return `data.${id}`;
}
