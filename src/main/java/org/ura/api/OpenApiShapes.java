package org.ura.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/// Fills in the shapes that only an annotation knows, the problem, and what the code's comments say of all of them.
@Component
class OpenApiShapes implements OpenApiCustomizer {

    private final SchemaNames names;
    private final Descriptions descriptions;

    OpenApiShapes(SchemaNames names, Descriptions descriptions) {
        this.names = names;
        this.descriptions = descriptions;
    }

    @Override
    public void customise(OpenAPI description) {
        Components components = description.getComponents();
        components.addSchemas("Problem", problem());
        description.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .forEach(operation -> shape(operation, components));
        description.getPaths().values().stream()
                .map(PathItem::getPost)
                .filter(Objects::nonNull)
                .forEach(operation -> operation.addParametersItem(once()));
        Map<String, Class<?>> known = names.known();
        components.getSchemas().forEach((name, schema) -> {
            Class<?> type = known.get(name);
            if (type != null) {
                describe(type, schema);
            }
        });
    }

    /// The header that makes a POST be done once.
    private static Parameter once() {
        return new HeaderParameter()
                .name(IdempotencyFilter.HEADER)
                .description("A name for this call, such as a random UUID: it is done once for it within 24 hours")
                .schema(typed("string"));
    }

    private static void shape(Operation operation, Components components) {
        if (operation.getExtensions() == null
                || !(operation.getExtensions().remove(OpenApiAnswers.SHAPE) instanceof String shape)) {
            return;
        }
        boolean list = shape.endsWith("[]");
        Schema<?> schema = reference(list ? shape.substring(0, shape.length() - 2) : shape, components);
        Schema<?> body = list ? new Schema<>().oneOf(List.of(array(schema), page(schema))) : schema;
        operation.getResponses().forEach((code, response) -> {
            if (code.startsWith("2")) {
                response.setContent(new Content().addMediaType("application/json", new MediaType().schema(body)));
            }
        });
    }

    private static Schema<?> reference(String name, Components components) {
        try {
            ResolvedSchema resolved = ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(Class.forName(name)).resolveAsRef(true));
            resolved.referencedSchemas.forEach((key, schema) -> {
                if (!components.getSchemas().containsKey(key)) {
                    components.addSchemas(key, schema);
                }
            });
            return resolved.schema;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema<?> array(Schema<?> items) {
        Schema<?> array = typed("array");
        array.setItems(items);
        return array;
    }

    /// What [Slice] is.
    private static Schema<?> page(Schema<?> items) {
        Schema<?> page = typed("object");
        page.addProperty("items", array(items));
        page.addProperty("next", typed("string").description("The cursor of the next page; absent on the last one"));
        page.setRequired(List.of("items"));
        return page;
    }

    private static Schema<?> problem() {
        Schema<?> problem = typed("object");
        problem.setDescription(
                "A problem as RFC 9457 says. With 409 stale and 412 it has “current”, what is stored now");
        Schema<String> type = new Schema<>();
        type.setTypes(Set.of("string"));
        type.setType("string");
        type.setFormat("uri");
        type.setEnum(Arrays.stream(ProblemType.values())
                .map(one -> one.uri().toString())
                .toList());
        problem.addProperty("type", type);
        problem.addProperty("title", typed("string"));
        problem.addProperty("status", typed("integer"));
        problem.addProperty("detail", typed("string").description("One sentence, in the language that was asked for"));
        problem.addProperty("instance", typed("string").description("The address that was asked"));
        problem.addProperty("code", typed("string").description("Which sentence it is, more exact than the type"));
        problem.addProperty("current", typed("object").description("What is stored now, for something stale"));
        problem.setRequired(List.of("type", "title", "status", "detail", "code"));
        return problem;
    }

    private static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setType(type);
        schema.setTypes(Set.of(type));
        return schema;
    }

    private void describe(Class<?> type, Schema<?> schema) {
        if (schema.getDescription() == null) {
            descriptions.of(type).ifPresent(schema::setDescription);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((component, property) -> {
                if (property.getDescription() == null) {
                    descriptions.of(type, component).ifPresent(property::setDescription);
                }
            });
        }
    }
}
