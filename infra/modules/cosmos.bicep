// Postmortems, drafts, reports and the key ring. Serverless: nothing is paid for while nothing is asked. No account key works.

param name string
param location string
param tags object
param principalId string

@description('Back up continuously, restorable to any second of the last seven days, rather than every four hours.')
param continuousBackup bool

@description('Search reports on the server. Where the account or its region has no full-text search, the program ranks what it finds itself.')
param fullText bool

var model = loadJsonContent('../cosmos/containers.json')

// Cosmos DB Built-in Data Contributor: documents, and neither containers nor settings.
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0 }]
    capabilities: concat([{ name: 'EnableServerless' }], fullText ? [{ name: 'EnableNoSQLFullTextSearch' }] : [])
    consistencyPolicy: { defaultConsistencyLevel: model.consistency }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: continuousBackup
      ? { type: 'Continuous', continuousModeProperties: { tier: 'Continuous7Days' } }
      : { type: 'Periodic', periodicModeProperties: { backupIntervalInMinutes: 240, backupRetentionIntervalInHours: 8 } }
  }

  resource database 'sqlDatabases' = {
    name: model.database
    properties: {
      resource: { id: model.database }
    }

    resource containers 'containers' = [
      for container in model.containers: {
        name: container.id
        properties: {
          resource: union(
            { id: container.id, partitionKey: container.partitionKey, indexingPolicy: container.indexingPolicy },
            contains(container, 'defaultTtl') ? { defaultTtl: container.?defaultTtl } : {},
            fullText && container.id == model.fullText.container
              ? { fullTextPolicy: model.fullText.fullTextPolicy, indexingPolicy: { fullTextIndexes: model.fullText.fullTextIndexes } }
              : {}
          )
        }
      }
    ]
  }
}

resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2025-10-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    principalId: principalId
    scope: '${account.id}/dbs/${model.database}'
  }
  dependsOn: [account::database]
}

output endpoint string = account.properties.documentEndpoint
output database string = model.database
