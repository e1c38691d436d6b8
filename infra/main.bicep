// Rapportbot in one resource group: an identity, a storage account, a web app, the bot's registration. See README.md.

@description('Begins the name of every resource. Letters and digits.')
@minLength(3)
@maxLength(11)
param name string = 'rapportbot'

@description('Where the data is kept and the bot runs.')
param location string = resourceGroup().location

@description('The report definition, and its plans parted by commas: paths inside the deployed folder.')
param definitionFile string
param planFiles string = ''

@description('The file of earlier periods: a path inside the deployed folder.')
param historyFile string = ''

@description('The table that the people are kept in, where several installations share an account: RapportbotPeople when empty.')
param peopleTable string = ''

@description('Free questions are off while this is empty: the https address of an Azure OpenAI or OpenAI-compatible service.')
param modelEndpoint string = ''

@description('The deployment or model, where an endpoint is named.')
param modelName string = ''

@description('The key of that service, where an endpoint is named.')
@secure()
param modelKey string = ''

@description('Size of the App Service plan. It must allow Always On: Basic or larger.')
param planSku string = 'B1'

@description('Redundancy of the storage account. Zone redundancy is not offered in every region.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('F0 is free, and Teams has no limit of messages there.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

var unique = uniqueString(resourceGroup().id)
var optionalSettings = concat(
  empty(historyFile) ? [] : [{ name: 'RAPPORTBOT_HISTORY', value: historyFile }],
  empty(peopleTable) ? [] : [{ name: 'RAPPORTBOT_PEOPLE_TABLE', value: peopleTable }],
  empty(modelEndpoint)
    ? []
    : [
        { name: 'RAPPORTBOT_MODEL_ENDPOINT', value: modelEndpoint }
        { name: 'RAPPORTBOT_MODEL_NAME', value: modelName }
        { name: 'RAPPORTBOT_MODEL_KEY', value: modelKey }
      ]
)
var webAppName = '${name}-${unique}'
var tableDataContributor = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
)

// What the bot is towards Teams and towards the tables. It has no password.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${toLower(name)}${unique}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: storageSku
  }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

// Everything that was ever answered is in this account, and tables have no point-in-time restore.
resource keepStorage 'Microsoft.Authorization/locks@2020-05-01' = {
  name: 'keep-answers'
  scope: storage
  properties: {
    level: 'CanNotDelete'
  }
}

resource tableRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableDataContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: tableDataContributor
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: planSku
  }
  properties: {
    reserved: true
  }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: webAppName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node dist/bot.mjs'
      alwaysOn: true
      healthCheckPath: '/health'
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      appSettings: concat([
        {
          name: 'AZURE_CLIENT_ID'
          value: identity.properties.clientId
        }
        {
          name: 'AZURE_TABLES_ENDPOINT'
          value: storage.properties.primaryEndpoints.table
        }
        {
          name: 'BOT_APP_ID'
          value: identity.properties.clientId
        }
        {
          name: 'BOT_APP_TYPE'
          value: 'UserAssignedMSI'
        }
        {
          name: 'BOT_TENANT_ID'
          value: identity.properties.tenantId
        }
        {
          name: 'RAPPORTBOT_DEFINITION'
          value: definitionFile
        }
        {
          name: 'RAPPORTBOT_PLAN'
          value: planFiles
        }
        {
          name: 'SCM_DO_BUILD_DURING_DEPLOYMENT'
          value: 'false'
        }
      ], optionalSettings)
    }
  }
  dependsOn: [
    tableRole
  ]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot-${unique}'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: botSku
  }
  properties: {
    displayName: 'Rapportbot'
    endpoint: 'https://${webApp.properties.defaultHostName}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    msaAppType: 'UserAssignedMSI'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}

@description('BOT_APP_ID, for the app package.')
output botAppId string = identity.properties.clientId

@description('Where the code is deployed to.')
output webApp string = webApp.name

@description('Answers when the bot runs and its store can be reached.')
output readyAddress string = 'https://${webApp.properties.defaultHostName}/ready'
