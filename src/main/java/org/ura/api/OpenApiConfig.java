package org.ura.api;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The description of the interface as OpenAPI 3.1: what stands in it beside what the controllers say.
@Configuration
class OpenApiConfig {

    private static final String SCHEME = "account";

    private static final String ABOUT = """
            Sign in with HTTP Basic: your name, and a personal access token or your password. Errors are problems as \
            RFC 9457 says, with a `type` that stays what it is and a `code` that says more exactly what happened. Lists \
            that can grow come in pages: `limit` says how many, `cursor` is the `next` of the page before, which also \
            stands in the header `Link`. `ETag` and `If-Match` stand for versions; a POST with an `Idempotency-Key` is \
            done once however often it comes. Tags in texts travel as `{1}…{/1}` and `{2/}`, a literal `{` as `{{`.""";

    private static final List<Tag> TAGS = List.of(
            tag("projects", "Projects, who works on them and how"),
            tag("documents", "Files that came in, and files that go out"),
            tag("segments", "What is translated: reading, saving, confirming, splitting, replacing"),
            tag("review", "Approving, and how projects are reviewed"),
            tag("comments", "What people say about segments"),
            tag("assignments", "Who is to do what"),
            tag("returned files", "Bilingual files that were worked on elsewhere and come back"),
            tag("memories", "Translation memories, their units and their files"),
            tag("pre-translation", "Filling documents from memories"),
            tag("analyses", "How much of a document the memory knows"),
            tag("assessment", "What is wrong with translations by MQM, and the scores"),
            tag("reports", "Figures on what was done"),
            tag("activity", "What happened in projects and documents"),
            tag("record", "Who did what, for those who answer for it"),
            tag("jobs", "Long work, and how far it is"),
            tag("webhooks", "What other programs are told, and to where that may be"),
            tag("notices", "What people are told"),
            tag("my account", "One’s own account and its tokens"),
            tag("people", "Accounts and invitations"),
            tag("segmentation", "Where segments end in documents that come in"),
            tag("bin", "What was deleted and can be had back"),
            tag("installation", "All of the workbench at once"));

    @Bean
    OpenAPI wholeInterface() {
        return new OpenAPI()
                .info(new Info()
                        .title("Ura")
                        .version("v1")
                        .summary("The workbench for translating Albanian into English, for programs")
                        .description(ABOUT))
                .servers(List.of(new Server().url("/")))
                .tags(TAGS)
                .addSecurityItem(new SecurityRequirement().addList(SCHEME))
                .components(new Components()
                        .addSecuritySchemes(
                                SCHEME,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("A name, and a personal access token or a password. A token has a"
                                                + " scope: read, translate, review or manage, each with the ones before"
                                                + " it")));
    }

    @Bean
    SchemaNames schemaNames() {
        return new SchemaNames();
    }

    @Bean
    ModelResolver namedShapes(ObjectMapperProvider mappers, SchemaNames names) {
        return new ModelResolver(mappers.jsonMapper(), names).openapi31(true);
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }
}
