// Who is told when something stands still: sweeps, answers, SharePoint, and a certificate that ends soon.
param name string
param location string
param workspaceId string
param vaultName string
param email string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-people'
  location: 'global'
  properties: {
    groupShortName: 'magistrat'
    enabled: true
    emailReceivers: [{ name: 'administrator', emailAddress: email, useCommonAlertSchema: true }]
  }
}

type Watch = {
  name: string
  text: string
  query: string
  severity: int
}

// Spans are dependencies in the workspace; lines of the log are JSON in the console's table.
var watches Watch[] = [
  {
    name: 'sweeps-stand-still'
    text: 'Reminders are not looked for: no sweep within fifteen minutes.'
    query: 'AppDependencies | where Name == "sweep" | summarize n = count() | where n == 0'
    severity: 1
  }
  {
    name: 'faults'
    text: 'Ten answers or more within fifteen minutes were faults.'
    query: 'ContainerAppConsoleLogs_CL | extend line = parse_json(Log_s) | where line.event == "request-failed" | summarize n = count() | where n >= 10'
    severity: 2
  }
  {
    name: 'alerts-failing'
    text: 'An incident could not be told to its officer.'
    query: 'ContainerAppConsoleLogs_CL | extend line = parse_json(Log_s) | where line.event in ("alerting-failed", "alert-not-settled") | summarize n = count() | where n > 0'
    severity: 0
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [
  for watch in watches: {
    name: '${name}-${watch.name}'
    location: location
    properties: {
      displayName: watch.text
      severity: watch.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        allOf: [{ query: watch.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: 0 }]
      }
      // The tables are there with the first lines only.
      skipQueryValidation: true
      autoMitigate: true
      actions: { actionGroups: [people.id] }
    }
  }
]

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: vaultName }

resource events 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: '${name}-vault-events'
  location: location
  properties: { source: vault.id, topicType: 'Microsoft.KeyVault.vaults' }
}

resource certificate 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: events
  name: 'certificate-ends'
  properties: {
    eventDeliverySchema: 'CloudEventSchemaV1_0'
    filter: {
      includedEventTypes: ['Microsoft.KeyVault.CertificateNearExpiry', 'Microsoft.KeyVault.CertificateExpired']
    }
    destination: {
      endpointType: 'MonitorAlert'
      properties: { severity: 'Sev1', actionGroups: [people.id], description: 'The certificate of Magistrat ends soon.' }
    }
  }
}
