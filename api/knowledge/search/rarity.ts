/** What a thing is worth that stands in some of all units: 0 for what is everywhere, 6 for one of some hundred units. */
export const rarity = (units: number, all: number): number =>
  Math.log(1 + (all - units + 0.5) / (units + 0.5))
