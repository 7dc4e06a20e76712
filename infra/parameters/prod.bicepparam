// For everybody: mail reaches every recipient, the first visitor of the day does not wait, and nothing is lost by a slip of the hand.
using '../main.bicep'

param environmentName = 'prod'
param location = 'westeurope'
param baseUrl = 'https://postmortems.example.com'
param mailFrom = 'Postmortems <postmortems@example.com>'
param mailFence = 'Everyone'
param sendGridRegion = 'Eu'
param calendar = 'Graph'
param intakeSources = ['pagerduty', 'alertmanager', 'azuremonitor', 'eventgrid', 'manual']
param alwaysReady = 1
param logRetentionDays = 90
param logDailyQuotaGb = -1
param continuousBackup = true
param purgeProtection = true
