package org.ura.notices;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.Caller;
import org.ura.people.OwnSettings;

/// Keeps which notices each person wants. Who has said nothing wants all.
@Service
@Transactional
public class NoticeWishes {

    /// The kinds that are not wanted, so that a kind that is new is.
    private static final String WITHOUT = "notices.without";

    private static final String MAIL = "notices.mail";

    private final OwnSettings settings;
    private final boolean server;

    NoticeWishes(OwnSettings settings, @Value("${spring.mail.host:}") String server) {
        this.settings = settings;
        this.server = !server.isBlank();
    }

    /// Whether anything is sent by e-mail here at all.
    public boolean byMail() {
        return server;
    }

    /// What the caller wants.
    @Transactional(readOnly = true)
    public Wishes of(Caller caller) {
        Map<String, String> chosen = settings.all(caller);
        Set<String> without = Set.of(chosen.getOrDefault(WITHOUT, "").split(","));
        Set<NoticeKind> kinds = Arrays.stream(NoticeKind.values())
                .filter(kind -> !without.contains(kind.name()))
                .collect(Collectors.toSet());
        return new Wishes(kinds, !"off".equals(chosen.get(MAIL)));
    }

    /// Keeps what the caller wants from now on.
    public void keep(Caller caller, Wishes wishes) {
        Set<NoticeKind> without = EnumSet.allOf(NoticeKind.class);
        without.removeAll(wishes.kinds());
        settings.keep(caller, WITHOUT, without.stream().map(Enum::name).collect(Collectors.joining(",")));
        settings.keep(caller, MAIL, wishes.mail() ? "on" : "off");
    }
}
