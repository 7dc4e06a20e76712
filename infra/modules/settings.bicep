// The program's settings, by the names its options have, with __ for the colon. What is secret stands in the vault and is only named here.

param baseUrl string
param clientId string
param storageAccount string
param insightsConnection string
param cosmosEndpoint string
param cosmosDatabase string
param cosmosFullText bool
param vaultUri string
param mailFrom string
param mailFence string
param mailAllowedDomains string[]
param sendGridRegion string
param sendGridPublicKey string
param calendar string
param playbookFile string
param intakeSources string[]

@description('Of the Durable Task Scheduler; empty where the storage account keeps the orchestrations\' state.')
param schedulerEndpoint string
param taskHub string

// Key Vault references, read with the app's identity; without a version, so that a new one is taken up within a day.
func secret(vault string, name string) string => '@Microsoft.KeyVault(SecretUri=${vault}secrets/${name})'

var host = {
  AzureWebJobsStorage__accountName: storageAccount
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: clientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${clientId};Authorization=AAD'
  AZURE_CLIENT_ID: clientId
}

var durable = empty(schedulerEndpoint)
  ? {}
  : {
      DURABLE_TASK_SCHEDULER_CONNECTION_STRING: 'Endpoint=${schedulerEndpoint};Authentication=ManagedIdentity;ClientID=${clientId}'
      TASKHUB_NAME: taskHub
      AzureFunctionsJobHost__extensions__durableTask__hubName: '%TASKHUB_NAME%'
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__type: 'azureManaged'
      AzureFunctionsJobHost__extensions__durableTask__storageProvider__connectionStringName: 'DURABLE_TASK_SCHEDULER_CONNECTION_STRING'
    }

var program = {
  Site__BaseUrl: baseUrl
  Links__Keys__0__Id: 'k1'
  Links__Keys__0__Secret: secret(vaultUri, 'links-key')
  SignIn__AccessKey: secret(vaultUri, 'access-key')
  Store__Kind: 'Cosmos'
  Cosmos__Endpoint: cosmosEndpoint
  Cosmos__Database: cosmosDatabase
  Cosmos__FullText: string(cosmosFullText)
  Mail__Kind: 'SendGrid'
  Mail__From: mailFrom
  Mail__Fence: mailFence
  Mail__SendGrid__ApiKey: secret(vaultUri, 'sendgrid-key')
  Mail__SendGrid__Region: sendGridRegion
  Calendar__Kind: calendar
}

var graph = calendar == 'Graph' ? { Graph__ClientId: clientId } : {}
var delivery = empty(sendGridPublicKey) ? {} : { Delivery__SendGrid__PublicKey: sendGridPublicKey }
var playbook = empty(playbookFile) ? {} : { Playbook__File: playbookFile }

var domains = toObject(range(0, length(mailAllowedDomains)), index => 'Mail__AllowedDomains__${index}', index => mailAllowedDomains[index])
var sources = toObject(intakeSources, source => 'Intake__Sources__${source}__Secret', source => secret(vaultUri, 'intake-${source}'))

output settings object = union(host, durable, program, graph, delivery, playbook, domains, sources)
