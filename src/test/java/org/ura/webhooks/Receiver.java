package org.ura.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;

/// A program that takes messages on this machine.
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private volatile IntUnaryOperator status = number -> 204;

    /// A message as it came.
    record Message(String id, String seconds, String signature, String body, String path) {}

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    /// What it answers to the message of this number, from 0.
    void answers(IntUnaryOperator wanted) {
        status = wanted;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/ura";
    }

    List<Message> messages() {
        return messages;
    }

    /// Those of a kind.
    List<Message> told(String type) {
        return messages.stream()
                .filter(one -> one.body().contains("\"type\":\"" + type + "\""))
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        int answer = status.applyAsInt(messages.size());
        messages.add(new Message(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                exchange.getRequestURI().getPath()));
        if (answer == 302) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
