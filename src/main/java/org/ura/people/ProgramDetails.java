package org.ura.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Where a request came from that a program has signed in for itself. The record tells by it what came
/// through the REST interface.
public final class ProgramDetails extends WebAuthenticationDetails {

    public ProgramDetails(HttpServletRequest request) {
        super(request);
    }
}
