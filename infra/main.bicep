targetScope = 'subscription'

@description('Name of the environment, like dev or prod; part of every name.')
@minLength(1)
@maxLength(20)
param environmentName string

@description('Region of everything, like westeurope.')
@minLength(1)
param location string

@description('Who deploys, as an object id: they may set secrets in the vault. Empty for nobody.')
param principalId string = ''

@description('Where people find the pages, like https://postmortems.example.com. Empty for the address Azure gives.')
param baseUrl string = ''

@description('Whom mails come from, like Postmortems <postmortems@example.com>; of a domain authenticated at SendGrid.')
param mailFrom string

@description('Who may receive mail: everybody, or only those in the domains below.')
@allowed(['Everyone', 'AllowedDomains'])
param mailFence string

@description('Domains that may receive mail while the fence stands.')
param mailAllowedDomains string[] = []

@description('Where the SendGrid account is.')
@allowed(['Global', 'Eu'])
param sendGridRegion string = 'Global'

@description('The verification key of SendGrid\'s signed event webhook; no secret. Empty until the webhook is set up.')
param sendGridPublicKey string = ''

@description('Where meetings are booked: Graph reads calendars, Invitation sends invitations by mail.')
@allowed(['Graph', 'Invitation'])
param calendar string = 'Graph'

@description('The playbook inside the package, like playbook.yaml. Empty for the sample.')
param playbookFile string = ''

@description('Intake sources that may send, each with a secret named intake-<source> in the vault. Without hyphens, which settings cannot have.')
param intakeSources string[] = []

@description('Instances kept warm for pages and webhooks.')
param alwaysReady int = 0

@description('Memory of an instance, in megabytes.')
param instanceMemory int = 2048

@description('Instances there may be at most.')
param maximumInstances int = 40

@description('Days logs are kept.')
param logRetentionDays int = 30

@description('Gigabytes of logs a day; -1 for no limit.')
param logDailyQuotaGb int = 1

@description('Back the database up continuously.')
param continuousBackup bool = false

@description('Search reports on the server (full-text search of Cosmos DB).')
param fullText bool = false

@description('Keep deleted secrets until their time is over.')
param purgeProtection bool = false

@description('Keep the orchestrations\' state in Durable Task Scheduler in place of the storage account.')
param durableTaskScheduler bool = false

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }
var appName = 'func-postmortems-${token}'
var packageContainer = 'packages'
var incidentQueue = 'incident-events'
var taskHub = 'postmortems'

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-postmortems-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: 'id-postmortems-${token}', location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: 'log-postmortems-${token}'
    insightsName: 'appi-postmortems-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    retentionDays: logRetentionDays
    dailyQuotaGb: logDailyQuotaGb
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: 'stpm${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    packageContainer: packageContainer
    incidentQueue: incidentQueue
  }
}

module cosmos 'modules/cosmos.bicep' = {
  scope: group
  params: {
    name: 'cosmos-postmortems-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    continuousBackup: continuousBackup
    fullText: fullText
  }
}

module vault 'modules/vault.bicep' = {
  scope: group
  params: {
    name: 'kv-pm-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    deployerId: principalId
    purgeProtection: purgeProtection
  }
}

module durable 'modules/durable.bicep' = if (durableTaskScheduler) {
  scope: group
  params: { name: 'dts-postmortems-${token}', location: location, tags: tags, principalId: identity.outputs.principalId, taskHub: taskHub }
}

module settings 'modules/settings.bicep' = {
  scope: group
  params: {
    baseUrl: empty(baseUrl) ? 'https://${appName}.azurewebsites.net' : baseUrl
    clientId: identity.outputs.clientId
    storageAccount: storage.outputs.accountName
    insightsConnection: monitoring.outputs.connectionString
    cosmosEndpoint: cosmos.outputs.endpoint
    cosmosDatabase: cosmos.outputs.database
    cosmosFullText: fullText
    vaultUri: vault.outputs.uri
    mailFrom: mailFrom
    mailFence: mailFence
    mailAllowedDomains: mailAllowedDomains
    sendGridRegion: sendGridRegion
    sendGridPublicKey: sendGridPublicKey
    calendar: calendar
    playbookFile: playbookFile
    intakeSources: intakeSources
    schedulerEndpoint: durable.?outputs.endpoint ?? ''
    taskHub: taskHub
  }
}

module functions 'modules/functions.bicep' = {
  scope: group
  params: {
    name: appName
    planName: 'plan-postmortems-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    packageUrl: storage.outputs.packageUrl
    settings: settings.outputs.settings
    alwaysReady: alwaysReady
    instanceMemory: instanceMemory
    maximumInstances: maximumInstances
  }
}

output AZURE_LOCATION string = location
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_KEY_VAULT_NAME string = vault.outputs.name
output POSTMORTEMS_APP string = functions.outputs.name
output POSTMORTEMS_IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
output POSTMORTEMS_INCIDENT_QUEUE string = incidentQueue
output POSTMORTEMS_INTAKE_SOURCES string = join(intakeSources, ' ')
output POSTMORTEMS_STORAGE_ACCOUNT string = storage.outputs.accountName
output POSTMORTEMS_URL string = empty(baseUrl) ? 'https://${appName}.azurewebsites.net' : baseUrl
