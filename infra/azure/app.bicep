// The program: two instances or more behind one address, from an image in the registry of platform.bicep.
param location string = resourceGroup().location
param appName string
param appsEnvironmentId string
param identityId string
param vaultName string
param registryServer string
@description('Image with its tag, magistrat:0.1.0.')
param image string
param appId string
param teamsAppId string
param tenantId string = tenant().tenantId
param publicUrl string
@description('Id of the app in the catalogue of Teams, for installing it; empty: not done.')
param catalogAppId string = ''
@description('The office\'s site: urzad.sharepoint.com:/sites/szj')
param sharepointSite string
@minValue(2)
param instances int = 2

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: vaultName }

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: appName
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: appsEnvironmentId
    configuration: {
      // A new version starts beside the old one, and takes over once it is healthy.
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 3978, transport: 'auto', allowInsecure: false }
      registries: [{ server: registryServer, identity: identityId }]
      secrets: [
        {
          name: 'certificate'
          keyVaultUrl: '${vault.properties.vaultUri}secrets/magistrat-app'
          identity: identityId
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 30
      scale: { minReplicas: instances, maxReplicas: 3 }
      containers: [
        {
          name: 'magistrat'
          image: '${registryServer}/${image}'
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: [
            { name: 'NODE_ENV', value: 'production' }
            { name: 'HOST', value: '0.0.0.0' }
            { name: 'PORT', value: '3978' }
            // The ingress of the environment is the one proxy in front.
            { name: 'PROXIES', value: '1' }
            { name: 'ENTRA_AUTHORITY', value: '${az.environment().authentication.loginEndpoint}${tenantId}' }
            { name: 'TENANT_ID', value: tenantId }
            { name: 'APP_ID', value: appId }
            { name: 'TEAMS_APP_ID', value: teamsAppId }
            { name: 'APP_CERTIFICATE', secretRef: 'certificate' }
            { name: 'SHAREPOINT_SITE', value: sharepointSite }
            { name: 'PUBLIC_URL', value: publicUrl }
            // Known once the app is published to the office's catalogue.
            { name: 'CATALOG_APP_ID', value: catalogAppId }
            { name: 'PROVISION', value: 'true' }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/api/health', port: 3978 }
              periodSeconds: 5
              failureThreshold: 60
            }
            { type: 'Liveness', httpGet: { path: '/api/health', port: 3978 }, periodSeconds: 30 }
          ]
        }
      ]
    }
  }
}
