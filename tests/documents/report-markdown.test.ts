import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../documents/report-markdown.ts';
import { reportOf } from '../support/report-model.ts';

const nbsp = '\u00a0';

describe('the report as Markdown', () => {
  const markdown = reportMarkdown(reportOf());

  it('begins with title, publication, overall status, what changed and what is missing', () => {
    expect(markdown.split('\n').slice(0, 13)).toEqual([
      '# Virksomhetsrapport mars 2024',
      '',
      'Helse Nord IKT · versjon 1',
      '',
      '**▲ Gul** – Direktørens vurdering',
      '',
      '## Endret siden sist',
      '',
      expect.stringMatching(/^- Besvart innen 1 minutt: ▲ Gul → ■ Rød \(67 % → 62 %\)$/),
      '',
      '## Mangler',
      '',
      expect.stringMatching(
        /^- Mangler: Avvik \(Åpne avvik\), ansvarlig Kjell Kvalitet, frist fredag 12\. april kl\..12:00 \(fristen er ute\)\.$/,
      ),
    ]);
  });

  it('prints tables with figures to the right, groups in the heading, totals in bold, and the unit once', () => {
    expect(markdown).toContain(
      [
        '|  | Mars 2024: Faktisk | Mars 2024: Avvik |',
        '| --- | ---: | ---: |',
        `| SLA | 34${nbsp}185 | −1${nbsp}408 |`,
        '| **RESULTAT** | **−581 ● Grønn** | **447** |',
        '',
        '_Tall i 1000 kr_',
      ].join('\n'),
    );
    expect(markdown).toContain(
      [
        '|  | Feb | Mar |',
        '| --- | ---: | ---: |',
        `| Besvart innen 1 minutt | 67${nbsp}% | 62${nbsp}% ■ Rød |`,
        '| _Beredskap rød_ |  |  |',
      ].join('\n'),
    );
  });

  it('prints records, nil sentences, texts and comments as written', () => {
    expect(markdown).toContain('| Prosjekt | Risiko |\n| --- | --- |\n| HIS2 | Mangler folk \\| penger |');
    expect(markdown).toContain('### Ulykker\n\nIngen ulykker.');
    expect(markdown).toContain('> Lisensene er \\*lave\\*.  \n> Resten følger plan.');
    expect(markdown).toContain('> 1\\. Alt går bra.  \n> \\- Nesten.');
  });

  it('shows a gap where it is', () => {
    expect(markdown).toMatch(
      /## Avvik\n\n\*\*○ Ingen data\*\*\n\n\*\*Mangler: Avvik .*\*\*\n\n### Åpne avvik\n\nIkke rapportert\.\n$/,
    );
  });

  it('says who saved what when, in the report’s zone', () => {
    expect(markdown).toMatch(/_Lagret 9\. april 2024 kl\..08:42, versjon 3_/);
  });

  it('speaks the report’s language', () => {
    const english = reportMarkdown(reportOf('en'));
    expect(english).toContain('Helse Nord IKT · version 1');
    expect(english).toContain('| SLA | 34,185 | −1,408 |');
    expect(english).toContain('62% ■ Red');
    expect(english).toContain('Not reported.');
    expect(reportMarkdown(reportOf('nn'))).toContain('Ikkje rapportert.');
  });

  it('lets no markup of a person through', () => {
    const hostile =
      '# x\n<script>alert(1)</script>\n[a](javascript:b) **c** `d` | e\n---\n===\n![f](http://g.example)';
    const lines = reportMarkdown(reportOf('nb', () => hostile)).split('\n');
    const bare = lines.join('\n').replaceAll(/\\./g, '');
    expect(bare).not.toMatch(/<script|\]\(|`d|http:/);
    expect(lines.filter((line) => line.startsWith('| HIS2'))).toHaveLength(1);
    expect(lines.filter((line) => /^> (---|===|#)/.test(line))).toEqual([]);
  });
});
