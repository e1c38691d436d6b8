/** A whole definition in few lines, for changing one of them. */
export const valid = `schema: 1
id: small
version: 1
organisation: Small
title: Small report
languages: [nb]
timeZone: Europe/Oslo
cadence: monthly
calendar:
  holidays: "NO"
  opens: { workday: 1, time: "08:00" }
  deadline: { workday: 5, time: "12:00" }
people:
  coordinators: [Kari@Example.no]
sections:
  - id: first
    title: First
    owner: anna@example.no
    items:
      - id: text
        kind: narrative
        title: Text
  - id: second
    title: Second
    owner: berit@example.no
    opens: { after: [first] }
    items:
      - id: figures
        kind: indicators
        title: Figures
        rows:
          - { id: total, label: Total, unit: count, direction: lower, formula: a + b }
          - { id: a, label: A, unit: count, direction: lower }
          - { id: b, label: B, unit: count, direction: lower }
`;
