import { openStores } from '../../../storage/azure/open-stores.ts';
import { audit, period, section } from '../contract/samples.ts';
import { patient } from './patient.ts';

const [connectionString = '', tablePrefix = '', report = ''] = process.argv.slice(2);
const key = { report, period: '2024-03' };
const { reports } = await openStores({ connectionString, tablePrefix, patience: patient });
const { outcome } = await reports.createPeriod(period(key), [section(key, 'hr')], audit(key));
process.stdout.write(outcome);
