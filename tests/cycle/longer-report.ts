const common = `
schema: 1
version: 1
organisation: Eksempel HF
languages: [nb]
timeZone: Europe/Oslo
people: { coordinators: [kari@example.no], directors: [dag@example.no] }
`;
/** A monthly report of falls and of a register of two requirements. */
export const monthlyText = `${common}
id: ward
title: Månedsrapport
cadence: monthly
calendar: { holidays: "NO", opens: { workday: 1, time: "08:00" }, deadline: { workday: 5, time: "12:00" } }
sections:
  - id: ward
    title: Post
    owner: hanne@example.no
    items:
      - id: falls
        kind: indicators
        title: Fall
        rows: [{ id: falls, label: Fall, unit: count }]
      - id: safety
        kind: requirements
        title: Krav
        instead: [nil]
        rows:
          - { id: r1, number: 1, label: Brann, frequencies: [monthly] }
          - { id: r2, number: 2, label: Smitte, frequencies: [monthly] }
`;
/** A report every four months that takes both from it. */
export const tertialText = `${common}
id: longer
title: Tertialrapport
cadence: tertial
calendar: { holidays: "NO", opens: { workday: 6, time: "08:00" }, deadline: { workday: 12, time: "12:00" } }
sections:
  - id: all
    title: Alt
    owner: hanne@example.no
    items:
      - id: sum
        kind: indicators
        title: Sum
        fromMonths: { report: ward, cells: { falls: { item: falls, row: falls, aggregate: sum } } }
        rows: [{ id: falls, label: Fall i alt, unit: count }]
      - id: demands
        kind: requirements
        title: Krav
        instead: [nil]
        fromReport: { report: ward, item: safety }
        rows:
          - { id: r1, number: 1, label: Brann, frequencies: [tertial] }
          - { id: r2, number: 2, label: Smitte, frequencies: [tertial] }
`;
