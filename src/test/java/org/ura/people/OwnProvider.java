package org.ura.people;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;

/// A real provider of OpenID Connect, Spring's own, in a server of its own on a free port of this
/// machine. It demands PKCE. Its people have the password `elsewhere`; what it says of them is put down with
/// [#knows].
public final class OwnProvider implements AutoCloseable {

    public static final String CLIENT = "ura";
    public static final String SECRET = "a secret between two programs";
    public static final String PASSWORD = "elsewhere";

    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final Tomcat tomcat = new Tomcat();
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private volatile String redirect = "http://localhost/login/oauth2/code/oidc";

    public OwnProvider() throws IOException, LifecycleException {
        Path base = Files.createTempDirectory("ura-provider");
        tomcat.setBaseDir(base.toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        StandardContext application = (StandardContext) tomcat.addContext("", base.toString());
        application.setSessionCookieName("PROVIDER_SESSION");
        Tomcat.addServlet(application, "default", "org.apache.catalina.servlets.DefaultServlet");
        application.addServletMappingDecoded("/", "default");
        application.addServletContainerInitializer(
                (classes, servlets) -> {
                    context.setServletContext(servlets);
                    context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("provider", this));
                    context.register(Setup.class);
                    context.refresh();
                },
                Set.of());
        FilterDef filter = new FilterDef();
        filter.setFilterName("security");
        filter.setFilter(new Late());
        application.addFilterDef(filter);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("security");
        everywhere.addURLPattern("/*");
        application.addFilterMap(everywhere);
        tomcat.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort();
    }

    /// Where it leads people back to.
    public void leadsTo(String address) {
        redirect = address;
    }

    /// Has a person with these claims beside their subject, which is their name.
    public void knows(String subject, Map<String, Object> claims) {
        people.put(subject, claims);
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        context.close();
    }

    private final class Late implements Filter {

        private final DelegatingFilterProxy proxy = new DelegatingFilterProxy("springSecurityFilterChain", context);

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            proxy.doFilter(request, response, chain);
        }
    }

    /// Not a `Configuration`, so that no workbench finds it.
    @EnableWebSecurity
    static class Setup {

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) throws Exception {
            http.oauth2AuthorizationServer(server -> {
                http.securityMatcher(server.getEndpointsMatcher());
                server.oidc(Customizer.withDefaults());
            });
            return http.authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .exceptionHandling(handling ->
                            handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain people(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        SecurityContextHolderStrategy contexts() {
            return new AsOfNow();
        }

        @Bean
        UserDetailsService users(OwnProvider provider) {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .roles("USER")
                    .disabled(!provider.people.containsKey(name))
                    .build();
        }

        @Bean
        RegisteredClientRepository clients(OwnProvider provider) {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    // the only client stays as it is, with its secret as it was written down
                }

                @Override
                public RegisteredClient findById(String id) {
                    return provider.client();
                }

                @Override
                public RegisteredClient findByClientId(String clientId) {
                    return provider.client();
                }
            };
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(OwnProvider provider) {
            return token -> {
                Authentication principal = Objects.requireNonNull(token.<Authentication>getPrincipal());
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    provider.people.getOrDefault(principal.getName(), Map.of()).forEach(token.getClaims()::claim);
                }
            };
        }

        @Bean
        JWKSource<com.nimbusds.jose.proc.SecurityContext> keys() throws NoSuchAlgorithmException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            JWKSet keys = new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID(UUID.randomUUID().toString())
                    .build());
            return (selector, none) -> selector.select(keys);
        }

        @Bean
        JwtDecoder decoder(JWKSource<com.nimbusds.jose.proc.SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }
    }

    /// A workbench of the same process changes where all of it keeps its contexts, after this server was built.
    private static final class AsOfNow implements SecurityContextHolderStrategy {

        private static SecurityContextHolderStrategy now() {
            return SecurityContextHolder.getContextHolderStrategy();
        }

        @Override
        public void clearContext() {
            now().clearContext();
        }

        @Override
        public SecurityContext getContext() {
            return now().getContext();
        }

        @Override
        public void setContext(SecurityContext context) {
            now().setContext(context);
        }

        @Override
        public Supplier<SecurityContext> getDeferredContext() {
            return now().getDeferredContext();
        }

        @Override
        public void setDeferredContext(Supplier<SecurityContext> context) {
            now().setDeferredContext(context);
        }

        @Override
        public SecurityContext createEmptyContext() {
            return now().createEmptyContext();
        }
    }

    private RegisteredClient client() {
        return RegisteredClient.withId("one")
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirect)
                .scope("openid")
                .scope("profile")
                .scope("email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
