/** Which message is the newest on its way into the place of each card. Known to this process alone, and only while it is under way. */
export interface CardPlaces {
  /** Something new goes into a card's place: what went there before it is outdated from now on. */
  take(card: string): CardPlace;
}

export interface CardPlace {
  isNewest(): boolean;
  /** It is there, or given up. */
  leave(): void;
}

/** @example places.take('a'); const newer = places.take('a'); newer.isNewest() //=> true */
export function createCardPlaces(): CardPlaces {
  const newest = new Map<string, CardPlace>();
  return {
    take(card) {
      const place: CardPlace = {
        isNewest: () => newest.get(card) === place,
        leave: () => {
          if (newest.get(card) === place) newest.delete(card);
        },
      };
      newest.set(card, place);
      return place;
    },
  };
}
