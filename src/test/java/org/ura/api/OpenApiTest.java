package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.ura.WorkbenchTest;

/// The description of the interface is valid OpenAPI 3.1 and has every call in it, with what it answers.
@WorkbenchTest
@Import(Client.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    @Autowired
    private Client client;

    @Autowired
    private SchemaNames names;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private SwaggerParseResult read = new SwaggerParseResult();
    private OpenAPI description = new OpenAPI();

    @BeforeAll
    void read() throws UnsupportedEncodingException {
        String json = client.get("guest", "/api/v1/openapi").getResponse().getContentAsString();
        ParseOptions options = new ParseOptions();
        options.setValidateInternalRefs(true);
        read = new OpenAPIV3Parser().readContents(json, List.of(), options);
        description = read.getOpenAPI();
    }

    @Test
    void itIsValidOpenApi31() {
        assertThat(read.getMessages()).isEmpty();
        assertThat(description.getSpecVersion()).isEqualTo(SpecVersion.V31);
        assertThat(description.getOpenapi()).startsWith("3.1");
        assertThat(description.getComponents().getSecuritySchemes()).containsKey("account");
    }

    @Test
    void everyCallIsThere() {
        Set<String> described = new TreeSet<>();
        operations().forEach((call, operation) -> described.add(call));
        Set<String> there = new TreeSet<>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.startsWith("/api/v1/openapi"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> there.add(verb + " " + path))));
        assertThat(described).containsExactlyInAnyOrderElementsOf(there).hasSizeGreaterThan(130);
    }

    @Test
    void everyCallSaysWhatItDoesAndWhatItAnswers() {
        List<String> faults = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        operations().forEach((call, operation) -> {
            String other = ids.put(operation.getOperationId(), call);
            if (other != null) {
                faults.add(call + " has the id of " + other);
            }
            if (operation.getSummary() == null || operation.getSummary().isBlank()) {
                faults.add(call + " has no summary");
            }
            if (operation.getTags() == null
                    || description.getTags().stream()
                            .noneMatch(tag -> operation.getTags().contains(tag.getName()))) {
                faults.add(call + " has no tag that is explained");
            }
            Set<String> codes = operation.getResponses().keySet();
            if (codes.stream().noneMatch(code -> code.startsWith("2"))
                    || !codes.containsAll(List.of("401", "403", "429"))) {
                faults.add(call + " answers only " + codes);
            }
            operation.getResponses().forEach((code, response) -> {
                boolean bare =
                        response.getContent() == null || response.getContent().isEmpty();
                if (bare != code.equals("204")) {
                    faults.add(call + " answers " + code + (bare ? " without a body" : " with one"));
                }
                if (!bare && response.getContent().values().stream().anyMatch(one -> shapeless(one.getSchema()))) {
                    faults.add(call + " answers " + code + " with anything");
                }
            });
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void noTwoShapesHaveTheSameName() {
        Set<String> plain = new TreeSet<>();
        names.known().forEach((name, type) -> {
            if (!name.endsWith(type.getSimpleName().replaceFirst("View$", ""))) {
                plain.add(name);
            }
        });
        assertThat(plain).isEmpty();
    }

    @Test
    void problemsAreOfTheListedTypes() {
        Schema<?> problem =
                Objects.requireNonNull(description.getComponents().getSchemas().get("Problem"));
        Schema<?> type = Objects.requireNonNull(problem.getProperties().get("type"));
        assertThat(type.getEnum()).hasSize(ProblemType.values().length);
    }

    @Test
    void thePageComesWithThisProgram() {
        assertThat(client.raw().get().uri("/api/v1/docs")).hasStatus(302);
        assertThat(client.raw().get().uri("/api/v1/docs/index.html"))
                .hasStatusOk()
                .containsHeader("Content-Security-Policy")
                .bodyText()
                .doesNotContain("//");
        assertThat(client.raw().get().uri("/api/v1/docs/swagger-ui-bundle.js")).hasStatusOk();
        assertThat(client.raw().get().uri("/api/v1/docs/nothing.js")).hasStatus(404);
    }

    private static boolean shapeless(Schema<?> schema) {
        return schema == null
                || schema.get$ref() == null
                        && schema.getTypes() == null
                        && schema.getType() == null
                        && schema.getOneOf() == null;
    }

    private Map<String, Operation> operations() {
        Map<String, Operation> found = new TreeMap<>();
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((PathItem.HttpMethod verb, Operation operation) ->
                                found.put(verb + " " + path, operation)));
        return found;
    }
}
