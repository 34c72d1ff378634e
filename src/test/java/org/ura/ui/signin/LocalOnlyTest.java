package org.ura.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LocalOnlyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            127.0.0.1,   localhost,      true
            127.0.0.1,   127.0.0.1,      true
            ::1,         [::1],          true
            192.0.2.7,   localhost,      false
            127.0.0.1,   evil.example,   false
            127.0.0.1,   192.0.2.1,      false
            """)
    void onlyARequestFromThisMachineToItsOwnNameHolds(String from, String host, boolean holds) {
        assertThat(LocalOnly.holds(request(from, host))).isEqualTo(holds);
    }

    @Test
    void aRequestThroughAProxyDoesNotHold() {
        for (String header : new String[] {"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"}) {
            MockHttpServletRequest request = request("127.0.0.1", "localhost");
            request.addHeader(header, "192.0.2.7");
            assertThat(LocalOnly.holds(request)).as(header).isFalse();
        }
    }

    private static MockHttpServletRequest request(String from, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        request.setServerName(host);
        return request;
    }
}
