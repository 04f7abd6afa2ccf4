import { context, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'

export interface TelemetrySettings {
  /** Base address of an OTLP collector by HTTP, as in OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly endpoint: string
  readonly instance: string
  readonly version: string
}

/**
 * Sends traces to an OpenTelemetry collector, such as the one of Azure Container Apps in front of Application Insights.
 * Answers how to send what is left and stop. Once a process.
 */
export function openTelemetry({ endpoint, instance, version }: TelemetrySettings): () => Promise<void> {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'magistrat',
      'service.version': version,
      'service.instance.id': instance,
    }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  trace.setGlobalTracerProvider(provider)
  return () => provider.shutdown()
}
