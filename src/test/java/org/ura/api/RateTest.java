package org.ura.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.ura.Cast;
import org.ura.WorkbenchTest;
import org.ura.people.Caller;
import org.ura.people.SignedIn;

/// Whoever asks too fast is told when to come back; others do not feel it.
@WorkbenchTest
@Import(Client.class)
class RateTest {

    @Autowired
    private Client client;

    @Autowired
    private ProblemWriter problems;

    @Test
    void afterSoManyAtOnceOneHasToWait() throws Exception {
        RateFilter filter = new RateFilter(new ApiSettings(1, 3), problems);
        for (int left = 2; left >= 0; left--) {
            MockHttpServletResponse response = asked(filter, 7, 0);
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getHeader("RateLimit")).startsWith("\"calls\";r=" + left + ";t=");
            assertThat(response.getHeader("RateLimit-Policy")).isEqualTo("\"calls\";q=3;w=3");
        }
        MockHttpServletResponse slowed = asked(filter, 7, 0);
        assertThat(slowed.getStatus()).isEqualTo(429);
        assertThat(slowed.getHeader("Retry-After")).isEqualTo("1");
        assertThat(slowed.getContentAsString()).contains("urn:ura:problem:rate-limited");
        assertThat(asked(filter, 8, 0).getStatus()).isEqualTo(200);
        assertThat(asked(filter, 7, 1).getStatus()).isEqualTo(200);
    }

    @Test
    void nothingIsCountedWhereItIsSwitchedOff() {
        assertThat(client.raw().get().uri("/api/v1/projects").with(httpBasic("guest", Cast.PASSWORD)))
                .hasStatusOk()
                .doesNotContainHeader("RateLimit");
    }

    @Test
    void aPageFromElsewhereChangesNothing() {
        assertThat(client.raw()
                        .post()
                        .uri("/api/v1/notices/read")
                        .header("Sec-Fetch-Site", "cross-site")
                        .with(httpBasic("guest", Cast.PASSWORD)))
                .hasStatus(403);
        assertThat(client.raw()
                        .post()
                        .uri("/api/v1/notices/read")
                        .header("Sec-Fetch-Site", "same-origin")
                        .with(httpBasic("guest", Cast.PASSWORD)))
                .hasStatus(204);
    }

    private static MockHttpServletResponse asked(RateFilter filter, long personId, long tokenId) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/projects");
        request.setUserPrincipal(
                UsernamePasswordAuthenticationToken.authenticated(new Somebody(personId, tokenId), null, List.of()));
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private record Somebody(long id, long tokenId) implements SignedIn {

        @Override
        public Caller caller() {
            return new Caller(id);
        }

        @Override
        public long epoch() {
            return 0;
        }

        @Override
        public SignedIn at(long epoch) {
            return this;
        }
    }
}
