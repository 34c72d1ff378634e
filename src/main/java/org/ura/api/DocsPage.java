package org.ura.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.ParameterizableViewController;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.view.RedirectView;

/// The readable page of the interface, Swagger UI from its library: `/api/v1/docs/index.html`. Everybody may load
/// the page, which says nothing; what it shows is the description, which is for those who have signed in. Nothing
/// of it comes from elsewhere.
@Configuration
class DocsPage {

    private static final String PAGE = "/api/v1/docs/index.html";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    /// Before what signs programs in.
    @Bean
    @Order(0)
    SecurityFilterChain readablePage(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/v1/docs", "/api/v1/docs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    /// Before unknown addresses are answered.
    @Bean
    SimpleUrlHandlerMapping docsAddresses(ResourceHttpRequestHandler docsFiles) {
        ParameterizableViewController first = new ParameterizableViewController();
        first.setView(new RedirectView(PAGE));
        return new SimpleUrlHandlerMapping(Map.of("/api/v1/docs", first, "/api/v1/docs/**", docsFiles), 0);
    }

    @Bean
    ResourceHttpRequestHandler docsFiles() throws IOException {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource("org/ura/api/docs/"), library()));
        return files;
    }

    private static Resource library() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/resources/webjars/swagger-ui/*/swagger-ui.css");
        if (found.length != 1) {
            throw new IllegalStateException("there are " + found.length + " Swagger UIs");
        }
        return found[0].createRelative("");
    }
}
