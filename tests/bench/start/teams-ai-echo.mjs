// The least that a process on both SDKs can be: what a start of the product is held against.
import { createServer } from 'node:http';
import teams from '@microsoft/teams-ai';
import botbuilder from 'botbuilder';

const credentials = new botbuilder.ConfigurationServiceClientCredentialFactory({});
const adapter = new teams.TeamsAdapter({}, credentials);
const application = new teams.Application({ adapter });
application.activity('message', async (context) => {
  await context.sendActivity(`echo: ${context.activity.text}`);
});
const server = createServer((request, response) => {
  void adapter.process(request, response, (context) => application.run(context));
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('"event":"listening"'));
process.once('disconnect', () => process.exit());
process.on('message', () => process.exit());
