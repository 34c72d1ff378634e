package org.ura.people;

import org.springframework.security.core.Authentication;

/// How an act came.
public enum AuditWay {
    /// From somebody at a browser.
    SCREENS,
    /// Through the REST interface.
    PROGRAM,
    /// From the workbench itself, as when its time had come.
    WORKBENCH;

    static AuditWay of(Authentication signedIn) {
        return signedIn.getDetails() instanceof ProgramDetails ? PROGRAM : SCREENS;
    }
}
