package org.ura.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.ura.Cast;

/// A program that uses the REST interface with somebody's name and password.
@TestComponent
class Client {

    private final MockMvcTester mvc;
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    Client(WebApplicationContext context, Cast cast) {
        mvc = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        cast.administrator();
        cast.translator();
        cast.guest();
        cast.reviewer();
        cast.manager();
        cast.outsider();
    }

    /// What is done with somebody's token in place of their password.
    <T> T with(String who, String token, Supplier<T> calls) {
        secrets.put(who, token);
        try {
            return calls.get();
        } finally {
            secrets.remove(who);
        }
    }

    private String secret(String who) {
        return secrets.getOrDefault(who, Cast.PASSWORD);
    }

    MvcTestResult get(String who, String address, Object... values) {
        return mvc.get().uri(address, values).with(httpBasic(who, secret(who))).exchange();
    }

    MvcTestResult send(String who, HttpMethod method, String address, String json) {
        return mvc.method(method)
                .uri(address)
                .with(httpBasic(who, secret(who)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    MvcTestResult put(String who, String address, String json) {
        return send(who, HttpMethod.PUT, address, json);
    }

    MvcTestResult post(String who, String address, String json) {
        return send(who, HttpMethod.POST, address, json);
    }

    MvcTestResult upload(String who, long projectId, String name, byte[] bytes) {
        return upload(who, "/api/v1/projects/" + projectId + "/documents", name, bytes);
    }

    /// A new version of a document.
    MvcTestResult version(String who, long documentId, String name, byte[] bytes) {
        return upload(who, "/api/v1/documents/" + documentId + "/versions", name, bytes);
    }

    MvcTestResult upload(String who, String address, String name, byte[] bytes) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", bytes))
                .with(httpBasic(who, secret(who)))
                .exchange();
    }

    MvcTestResult upload(String who, long projectId, String name, String text) {
        return upload(who, projectId, name, text.getBytes(StandardCharsets.UTF_8));
    }

    MockMvcTester raw() {
        return mvc;
    }
}
