// To try things out: mail stays inside one domain, nothing is kept warm, everything may be thrown away.
using '../main.bicep'

param environmentName = 'dev'
param location = 'westeurope'
param mailFrom = 'Postmortems (dev) <postmortems@dev.example.com>'
param mailFence = 'AllowedDomains'
param mailAllowedDomains = ['dev.example.com']
param calendar = 'Invitation'
param intakeSources = ['manual', 'azuremonitor', 'eventgrid']
param maximumInstances = 5
