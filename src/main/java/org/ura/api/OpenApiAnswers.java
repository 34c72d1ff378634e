package org.ura.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.method.HandlerMethod;

/// Gives each call of the description an id that stays what it is, its own answer, and the problems that it may
/// answer. Which shapes answers have that only an annotation knows is left to [OpenApiShapes], in the extension
/// [#SHAPE].
@Component
class OpenApiAnswers implements OperationCustomizer {

    /// The name of a class, with `[]` behind it for a list or a page of it.
    static final String SHAPE = "x-ura-shape";

    static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setOperationId(id(method));
        success(operation, method);
        problems(operation, method);
        return operation;
    }

    /// The controller and its method: `segments_put`.
    static String id(HandlerMethod method) {
        String controller = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        return Character.toLowerCase(controller.charAt(0))
                + controller.substring(1)
                + "_"
                + method.getMethod().getName();
    }

    private static void success(Operation operation, HandlerMethod method) {
        ApiResponses responses = operation.getResponses();
        String before = responses.keySet().stream()
                .filter(code -> code.startsWith("2"))
                .findFirst()
                .orElse("200");
        ApiResponse response = responses.remove(before);
        if (response == null) {
            response = new ApiResponse();
        }
        int status = status(method, Integer.parseInt(before));
        response.setDescription(HttpStatus.valueOf(status).getReasonPhrase());
        if (status == 204) {
            response.setContent(null);
        } else if (file(method)) {
            response.setContent(new Content()
                    .addMediaType(
                            "*/*",
                            new MediaType()
                                    .schema(new Schema<String>()
                                            .type("string")
                                            .types(Set.of("string"))
                                            .format("binary"))));
        }
        shape(operation, method);
        responses.addApiResponse(Integer.toString(status), response);
    }

    private static void shape(Operation operation, HandlerMethod method) {
        Listed listed = method.getMethodAnnotation(Listed.class);
        Answers answers = method.getMethodAnnotation(Answers.class);
        if (listed != null) {
            operation.addExtension(SHAPE, listed.value().getName() + "[]");
        } else if (answers != null && answers.value() != Void.class) {
            operation.addExtension(SHAPE, answers.value().getName());
        }
    }

    private static int status(HandlerMethod method, int otherwise) {
        Answers answers = method.getMethodAnnotation(Answers.class);
        if (answers != null) {
            return answers.status();
        }
        boolean begins = method.getMethod().getGenericReturnType() instanceof ParameterizedType type
                && Arrays.asList(type.getActualTypeArguments()).contains(Begun.class);
        return begins ? 202 : otherwise;
    }

    /// Whether it writes a file into the response.
    private static boolean file(HandlerMethod method) {
        return method.getReturnType().getParameterType() == void.class
                && Arrays.asList(method.getMethod().getParameterTypes()).contains(HttpServletResponse.class);
    }

    private static void problems(Operation operation, HandlerMethod method) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        boolean asks = !parameters.isEmpty() || operation.getRequestBody() != null;
        boolean streams = Arrays.asList(method.getMethod().getParameterTypes()).contains(HttpServletRequest.class);
        add(operation, 401);
        add(operation, 403);
        add(operation, 429);
        if (asks || streams) {
            add(operation, 400);
        }
        if (parameters.stream().anyMatch(one -> "path".equals(one.getIn()))) {
            add(operation, 404);
        }
        if (changes(method)) {
            add(operation, 409);
            add(operation, 422);
        }
        if (parameters.stream().anyMatch(one -> "If-Match".equals(one.getName()))) {
            add(operation, 412);
        }
        if (operation.getRequestBody() != null || streams) {
            add(operation, 413);
            add(operation, 415);
        }
    }

    private static boolean changes(HandlerMethod method) {
        return method.hasMethodAnnotation(PostMapping.class)
                || method.hasMethodAnnotation(PutMapping.class)
                || method.hasMethodAnnotation(PatchMapping.class)
                || method.hasMethodAnnotation(DeleteMapping.class);
    }

    private static void add(Operation operation, int status) {
        String types = Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .map(ProblemType::word)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(status),
                        new ApiResponse()
                                .description(HttpStatus.valueOf(status).getReasonPhrase() + ": " + types)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
    }
}
