package org.ura.notices;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How notices are sent by e-mail. The server is set by `spring.mail.*`; without one nothing is sent.
///
/// @param from who the messages are from (`URA_MAIL_FROM`)
/// @param address where people reach the workbench, for the links in messages (`URA_ADDRESS_OUTSIDE`);
///     without it there
///     are none
/// @param patience how long a notice waits for others, or to be read in the workbench
/// @param between how long it is at least from one message to the same person to the next
@ConfigurationProperties("ura.mail")
record MailSettings(
        @DefaultValue("") String from,
        @DefaultValue("") String address,
        @DefaultValue("1m") Duration patience,
        @DefaultValue("10m") Duration between) {

    MailSettings {
        from = from.strip();
        address = address.strip().replaceAll("/+$", "");
    }
}
