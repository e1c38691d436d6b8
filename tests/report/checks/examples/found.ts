import { reportFindings } from '../../../../report/checks/of-report/report-findings.ts';
import { exampleRecords, exampleReport } from '../../../examples/example-report.ts';
import { type ExampleName, loadExample } from '../../../examples/load-example.ts';
import { briefly } from '../documents/briefly.ts';

/** What the checks ask about an example as the product assembles it from its answers, in order of place. */
export function found(name: ExampleName): readonly string[] {
  const example = loadExample(name);
  const report = exampleReport(example, { language: 'nb' });
  const records = exampleRecords(example, { language: 'nb' });
  const { definition, plan } = example;
  return reportFindings({ report, definition, plan, records }).map(briefly).toSorted();
}
