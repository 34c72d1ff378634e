package org.ura.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Answers addresses under `/api` that no controller knows, before the screens would answer them with a page.
class UnknownAddress {

    /// This, as a handler that the advices take care of like a controller's.
    static HandlerMethod handler() throws NoSuchMethodException {
        return new HandlerMethod(new UnknownAddress(), "answer", HttpServletRequest.class);
    }

    public void answer(HttpServletRequest request) throws NoResourceFoundException {
        String address = request.getRequestURI();
        throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), address, address);
    }
}
