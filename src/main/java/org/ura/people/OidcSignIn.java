package org.ura.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Signing in to the screens at a provider by OpenID Connect: the authorization code flow with PKCE. Is
/// there only where a provider is set.
public class OidcSignIn {

    /// Where the button leads.
    public static final String PATH = "oauth2/authorization/" + Provider.ID;

    private static final Logger log = LoggerFactory.getLogger(OidcSignIn.class);
    private static final int LONGEST_LINE = 300;
    private static final String JOINING = Joining.class.getName();

    private final OidcSettings settings;
    private final Identities identities;
    private final LastSignIns last;

    OidcSignIn(OidcSettings settings, Identities identities, LastSignIns last) {
        this.settings = settings;
        this.identities = identities;
        this.last = last;
    }

    /// What the button calls the provider.
    public String label() {
        return settings.label();
    }

    /// Lets the next sign-in of this session use an invitation. `name` counts when the invitation names nobody.
    public void join(HttpServletRequest request, String secret, String name) {
        request.getSession().setAttribute(JOINING, new Joining(secret, name));
    }

    /// Adds the provider to the screens' ways in.
    public void addTo(HttpSecurity http) throws Exception {
        Provider provider = new Provider(settings);
        DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(provider);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokensKept())
                .loginPage("/login")
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::recognise))
                .failureHandler(OidcSignIn::lead)
                .addObjectPostProcessor(new ToTheSignIn()));
    }

    private OidcUser recognise(OidcUserRequest request) {
        OidcUser user = new OidcUserService().loadUser(request);
        try {
            Person person = identities.recognise(Claims.of(user), joining(), settings.newcomers());
            last.note(person);
            return new KnownElsewhere(Account.of(person), user.getIdToken());
        } catch (Refused refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error(refused.key()), refused.getMessage(), refused);
        }
    }

    /// The invitation that this sign-in uses, once.
    private static @Nullable Joining joining() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            HttpSession session = request.getRequest().getSession(false);
            if (session != null && session.getAttribute(JOINING) instanceof Joining joining) {
                session.removeAttribute(JOINING);
                return joining;
            }
        }
        return null;
    }

    /// Leads back to the sign-in, which says what was refused here, or that the provider did not let them in.
    private static void lead(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why = "login.elsewhereFailed";
        if (failure.getCause() instanceof Refused refused) {
            why = refused.args().isEmpty() ? refused.key() : "login.elsewhereName";
        } else {
            log.warn("signing in at the provider failed: {}", shortened(failure));
        }
        response.sendRedirect(
                request.getContextPath() + "/login?elsewhere=" + URLEncoder.encode(why, StandardCharsets.UTF_8));
    }

    /// What went wrong, in one line: some of it is the provider's own words.
    private static String shortened(AuthenticationException failure) {
        String line = failure.toString().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " …";
    }

    /// The provider cannot be reached: that is said on the sign-in too.
    private static final class ToTheSignIn implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(OidcSignIn::lead);
            return filter;
        }
    }
}
