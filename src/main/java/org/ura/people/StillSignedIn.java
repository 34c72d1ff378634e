package org.ura.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.OptionalLong;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets no request through as somebody who was signed out everywhere since, or whose account was
/// switched off: such a session ends, and the request goes on as nobody’s.
@Component
public class StillSignedIn {

    private final SecurityContextHolderStrategy contexts;
    private final SigningOut signingOut;
    private final OpenSessions open;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    StillSignedIn(SecurityContextHolderStrategy contexts, SigningOut signingOut, OpenSessions open) {
        this.contexts = contexts;
        this.signingOut = signingOut;
        this.open = open;
    }

    /// The filter, for the chain of the screens; to stand before anonymous requests get their name.
    public OncePerRequestFilter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                check(request);
                chain.doFilter(request, response);
            }
        };
    }

    /// Keeps the session of this request when its person was signed out everywhere just now: whoever
    /// changes their own password stays where they are.
    public void stay(HttpServletRequest request, HttpServletResponse response) {
        Authentication now = contexts.getContext().getAuthentication();
        if (now != null && now.getPrincipal() instanceof SignedIn person) {
            OptionalLong epoch = signingOut.epoch(person.caller().personId());
            if (epoch.isPresent()) {
                SecurityContext renewed = contexts.createEmptyContext();
                renewed.setAuthentication(renewed(now, person.at(epoch.getAsLong())));
                contexts.setContext(renewed);
                sessions.saveContext(renewed, request, response);
            }
        }
    }

    private void check(HttpServletRequest request) {
        Authentication now = contexts.getContext().getAuthentication();
        if (now == null || !(now.getPrincipal() instanceof SignedIn person)) {
            return;
        }
        HttpSession session = request.getSession(false);
        long personId = person.caller().personId();
        if (session != null) {
            // before the question, so that whoever signs them out between the two finds it
            open.remember(session, personId);
        }
        OptionalLong epoch = signingOut.epoch(personId);
        if (epoch.isEmpty() || epoch.getAsLong() != person.epoch()) {
            contexts.clearContext();
            if (session != null) {
                session.invalidate();
            }
        }
    }

    private static Authentication renewed(Authentication before, SignedIn person) {
        if (before instanceof OAuth2AuthenticationToken elsewhere && person instanceof KnownElsewhere known) {
            OAuth2AuthenticationToken token = new OAuth2AuthenticationToken(
                    known, before.getAuthorities(), elsewhere.getAuthorizedClientRegistrationId());
            token.setDetails(before.getDetails());
            return token;
        }
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(person, null, before.getAuthorities());
        token.setDetails(before.getDetails());
        return token;
    }
}
