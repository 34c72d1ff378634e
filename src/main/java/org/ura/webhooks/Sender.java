package org.ura.webhooks;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;
import org.ura.webhooks.DeliveryInfo.Attempt;

/// Sends a message: to addresses that the [Gate] lets through, without following where an answer leads, without a
/// proxy, cookies or anything remembered, and not longer than it may take. Of the answer only the status is read.
@Component
class Sender {

    private static final Timeout CONNECTING = Timeout.ofSeconds(5);

    private final CloseableHttpClient client;
    private final Duration patience;
    private final Clock clock;

    Sender(Gate gate, WebhookSettings settings, Clock clock) {
        this.patience = settings.patience();
        this.clock = clock;
        Timeout whole = Timeout.of(settings.patience());
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Resolver(gate))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECTING)
                        .setSocketTimeout(whole)
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(whole).build())
                .setUserAgent("Ura")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /// Tries once.
    Attempt send(DeliveryRows.Claim message) {
        Instant begun = clock.instant();
        long from = System.nanoTime();
        int status = 0;
        String fault = "";
        HttpPost request = request(message, begun.getEpochSecond());
        try (var deadline = new Deadline(request, patience)) {
            status = status(request, deadline);
        } catch (Closed closed) {
            fault = "webhooks.fault.closed";
        } catch (UnknownHostException unknown) {
            fault = "webhooks.fault.unknown";
        } catch (SSLException untrusted) {
            fault = "webhooks.fault.trust";
        } catch (InterruptedIOException slow) {
            fault = "webhooks.fault.slow";
        } catch (IOException | RuntimeException failed) {
            fault = "webhooks.fault.connection";
        }
        return new Attempt(begun, Duration.ofNanos(System.nanoTime() - from).toMillis(), status, fault);
    }

    private int status(HttpPost request, Deadline deadline) throws IOException {
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            return response.getCode();
        } catch (IOException failed) {
            if (deadline.passed()) {
                throw new InterruptedIOException("took too long");
            }
            throw failed;
        }
    }

    private static HttpPost request(DeliveryRows.Claim message, long seconds) {
        HttpPost request = new HttpPost(URI.create(message.address()));
        request.setHeader("webhook-id", message.message());
        request.setHeader("webhook-timestamp", Long.toString(seconds));
        request.setHeader(
                "webhook-signature", Signature.of(message.secret(), message.message(), seconds, message.body()));
        request.setEntity(
                new StringEntity(message.body(), ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
        return request;
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    /// Ends a request that takes too long in all, however it drips.
    private static final class Deadline implements AutoCloseable {

        private final CompletableFuture<Void> end;

        Deadline(HttpPost request, Duration patience) {
            end = CompletableFuture.runAsync(
                    request::cancel,
                    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS, Runnable::run));
        }

        boolean passed() {
            return end.isDone();
        }

        @Override
        public void close() {
            end.cancel(false);
        }
    }

    /// No address of the host may be sent to.
    private static final class Closed extends UnknownHostException {

        private static final long serialVersionUID = 1;

        Closed(String host) {
            super(host);
        }
    }

    private record Resolver(Gate gate) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] open = gate.open(host);
            if (open.length == 0) {
                throw new Closed(host);
            }
            return open;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
